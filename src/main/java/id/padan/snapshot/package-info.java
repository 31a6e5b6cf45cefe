/** A file enters: its kind is recognised, and every row becomes a typed record or a reject with its address. The door is {@link id.padan.snapshot.Snapshots}. */
package id.padan.snapshot;
