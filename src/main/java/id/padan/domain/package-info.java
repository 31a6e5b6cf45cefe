/** The field's own nouns, valid by construction: hold one and there is nothing left to check. Knows no other room. */
package id.padan.domain;
