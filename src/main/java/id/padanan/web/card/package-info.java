/** The pictures that stand for pages where their links are shared (OpenGraph), drawn here. */
package id.padanan.web.card;
