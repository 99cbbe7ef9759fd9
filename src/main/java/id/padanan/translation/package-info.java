/** The translation layer, available for injection. */
package id.padanan.translation;
