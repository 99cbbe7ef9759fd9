/** A search request, as URLs carry it. */
package id.padanan.search.request;
