package id.padan.web.api;

import id.padan.recap.Summary;

/** A disparity; {@code orang} is 0 where only unor are concerned. */
public record CauseJson(String kode, String nama, long temuan, long orang) {
    static CauseJson of(Summary.Cause cause) {
        return new CauseJson(cause.remedy().code(), cause.remedy().title(), cause.findings(), cause.people());
    }
}
