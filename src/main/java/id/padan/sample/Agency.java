package id.padan.sample;

/** An instansi as the files name it. */
record Agency(String id, String nama) {
    /** Lends teachers to regencies (dipekerjakan). */
    static final Agency KEMENAG = new Agency("A5EB03E21F7EF6A0E040640A040252AD", "Kementerian Agama");
}
