/** Makes the translation layer injectable. */
package id.padanan.translation;
