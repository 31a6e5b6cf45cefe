package id.padan.season;

/** What a week's files can show of a matter. */
enum Sight {
    /** It is there. */
    THERE,
    /** Everything it is judged by came, and it is not there. */
    NOT_THERE,
    /** It is not there, as far as the files go; what it may be compared with did not come. */
    PERHAPS_NOT,
    /** Nobody can tell: something else stands in the way, or rows are missing. */
    UNTOLD,
    /** Whom it is about left the data, or is not judged at all any more. */
    LEFT,
    /** The office excepted whom it is about. */
    EXCEPTED,
    /** Nobody looks: the rule is switched off. */
    RULE_OFF
}
