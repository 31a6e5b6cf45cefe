/** What a run puts down and how it is read back: ports only, no database. */
package id.padan.ledger;
