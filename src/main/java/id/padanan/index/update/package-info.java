/** Update runs: change only what differs from the index, and remove articles that no longer exist. */
package id.padanan.index.update;
