package id.padan.sample;

/** In which shape the offices' files are written. */
public enum Format {
    /** As offices mostly get them: workbooks for SIASN and e-Kinerja, a {@code ;} CSV in Windows-1252 from PMM. */
    XLSX,
    /** All tables as CSV in UTF-8; what is JSON stays JSON. */
    CSV
}
