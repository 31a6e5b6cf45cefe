/** Who may use the pages, and as whom: pure, without framework, database or clock. */
package id.padan.account;
