package id.padan.rule;

import id.padan.domain.Instansi;
import id.padan.domain.Npsn;
import id.padan.domain.UnorId;

/**
 * A school of PMM and the unor it probably is, for an officer to confirm.
 *
 * @param sure true when the names are one school's; false when people alone settle what the names leave in doubt
 * @param evidence in Indonesian, whole sentences
 */
public record MappingProposal(
        Npsn npsn,
        UnorId unor,
        String sekolah,
        String unorNama,
        Instansi instansi,
        String unorInduk,
        boolean sure,
        String evidence) {}
