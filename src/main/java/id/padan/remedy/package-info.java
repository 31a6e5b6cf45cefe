/** Who repairs what, where, how and by when: a catalogue kept as data, and the tasks that follow from findings. */
package id.padan.remedy;
