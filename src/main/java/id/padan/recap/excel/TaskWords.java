package id.padan.recap.excel;

import id.padan.recap.Indonesian;
import id.padan.remedy.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A task in the officer's words. */
final class TaskWords {
    private static final int LINKS_NAMED = 4;
    /** A row is at most 409 points high; more of them would not be seen. */
    private static final int WAYS_SHOWN = 3;

    /** A person's number at the end of a label: it takes a line of its own. */
    private static final Pattern NUMBER = Pattern.compile(" \\(((?=(?:[^()\\d]*\\d){4})[^() ]{9,})\\)$");

    private TaskWords() {}

    static String label(String text) {
        return NUMBER.matcher(text).replaceFirst("\n$1");
    }

    /** What is wrong and with whom, and what hangs beneath it. */
    static String work(Task task) {
        List<String> lines = new ArrayList<>();
        lines.add(task.title());
        List<String> members = task.members().first();
        if (members.size() == 1) {
            lines.add(label(members.get(0)));
        } else {
            members.forEach(member -> lines.add("• " + member));
        }
        if (task.members().more() > 0) {
            lines.add("• dan " + Indonesian.number(task.members().more()) + " lagi: lembar Rincian, Tugas no. "
                    + task.rank());
        }
        if (task.sorts().size() > 1) {
            lines.add("Isinya: "
                    + task.sorts().stream()
                            .map(sort -> sort.remedy().title() + " (" + Indonesian.number(sort.findings()) + ")")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        if (!task.symptoms().isEmpty()) {
            lines.add(task.symptoms());
        }
        if (!task.unsure().isEmpty()) {
            lines.add(Indonesian.number(task.unsure().size()) + " orang perlu dinilai lagi sesudahnya.");
        }
        return String.join("\n", lines);
    }

    /** What must happen first, and what waits for this. */
    static String waiting(Task task) {
        List<String> lines = new ArrayList<>();
        lines.addAll(links(task.waitsFor(), link -> "Menunggu tugas " + link.rank() + ": " + link.what()));
        lines.addAll(links(
                task.awaitedBy(),
                link -> "Ditunggu tugas " + link.rank() + ": " + link.what() + " (" + Indonesian.number(link.people())
                        + " orang)"));
        return String.join("\n", lines);
    }

    private static List<String> links(List<Task.Link> links, Function<Task.Link, String> sentence) {
        List<String> lines = new ArrayList<>();
        links.stream().limit(LINKS_NAMED).map(sentence).forEach(lines::add);
        if (links.size() > LINKS_NAMED) {
            lines.add("dan " + Indonesian.number(links.size() - LINKS_NAMED) + " tugas lagi");
        }
        return lines;
    }

    /** What is almost certainly the answer, then the steps; which are for what where they differ. */
    static String steps(Task task) {
        List<Task.Way> ways = task.ways();
        String steps = ways.size() == 1
                ? steps(ways.get(0).steps())
                : ways.stream()
                        .limit(WAYS_SHOWN)
                        .map(way -> String.join(", ", way.titles()) + ":\n" + steps(way.steps()))
                        .collect(Collectors.joining("\n"));
        if (ways.size() > WAYS_SHOWN) {
            steps += "\nUntuk isi lainnya: lembar Kamus.";
        }
        return task.proposal().isEmpty() ? steps : task.proposal() + "\n" + steps;
    }

    /** Numbered, one to a line; a single step stands alone. */
    static String steps(List<String> steps) {
        if (steps.size() == 1) {
            return steps.get(0);
        }
        return IntStream.range(0, steps.size())
                .mapToObj(i -> (i + 1) + ". " + steps.get(i))
                .collect(Collectors.joining("\n"));
    }
}
