package id.padan.alert;

import id.padan.alert.Letter.Enclosure;
import id.padan.alert.Recipients.Recipient;
import id.padan.alert.jdbc.LetterTable;
import id.padan.ledger.Group;
import id.padan.ledger.RunReader;
import id.padan.ledger.RunRecord;
import id.padan.schedule.Ending;
import id.padan.schedule.EndingKind;
import id.padan.schedule.RunNews;
import id.padan.schedule.Slot;
import id.padan.settings.JobFile;
import id.padan.settings.Mail;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Puts letters down when there is something to tell. Sends none. Thread-safe. */
record LetterNews(JobPost post, Recipients recipients, RunReader reader, LetterTable letters, Clock clock)
        implements RunNews {
    @Override
    public void ended(Ending ending) {
        JobFile job = post.job();
        Mail mail = job.mail();
        if (mail == null) {
            return;
        }
        if (ending.kind().alarming()) {
            toAlarmed(mail, "akhir " + ending.request(), wording(job, mail).alarm(ending));
        } else if (ending.kind() == EndingKind.PUBLISHED && ending.run().isPresent()) {
            published(wording(job, mail), ending.run().getAsLong());
        }
    }

    @Override
    public void missed(List<Slot> slots) {
        JobFile job = post.job();
        Mail mail = job.mail();
        if (mail != null && !slots.isEmpty()) {
            Slot newest = slots.get(slots.size() - 1);
            toAlarmed(mail, "terlewat " + newest.due(), wording(job, mail).missed(slots, job.tenggat()));
        }
    }

    private Wording wording(JobFile job, Mail mail) {
        return new Wording(job.nama(), mail.pages(), post.zone());
    }

    private void toAlarmed(Mail mail, String topic, Wording.Text text) {
        for (Recipient to : recipients.alarmed(mail)) {
            letters.add(
                    new Letter(to.address(), to.login(), topic, text.subject(), text.body(), Enclosure.NONE),
                    clock.instant());
        }
    }

    private void published(Wording wording, long number) {
        RunRecord run = reader.run(number);
        List<Group> groups = reader.groups(number, false);
        Map<String, Stand> known = new HashMap<>();
        for (Recipient admin : recipients.admins()) {
            List<Stand> own = groups.stream()
                    .filter(group -> admin.instansi().contains(group.instansi().key()))
                    .map(group ->
                            known.computeIfAbsent(group.instansi().key(), first -> Stand.of(reader, number, group)))
                    .toList();
            if (!own.isEmpty()) {
                Wording.Text text = wording.published(run, own);
                List<String> keys = own.stream().map(Stand::key).toList();
                letters.add(
                        new Letter(
                                admin.address(),
                                admin.login(),
                                "terbit " + number + " " + admin.login(),
                                text.subject(),
                                text.body(),
                                new Enclosure(OptionalLong.of(number), keys)),
                        clock.instant());
            }
        }
    }
}
