package org.wherry.demo.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wherry.demo.service.PlannedSession.Paper;
import org.wherry.feedback.model.LikertResponse;

/** Fills in feedback forms on paper: as chance has it, or so that each statement's counts come out as published. */
final class Papers {

    /** The scale as the published table has it, the blank last. */
    private static final List<Optional<LikertResponse>> SCALE = List.of(
            Optional.of(LikertResponse.STRONGLY_AGREE),
            Optional.of(LikertResponse.AGREE),
            Optional.of(LikertResponse.DISAGREE),
            Optional.of(LikertResponse.STRONGLY_DISAGREE),
            Optional.empty());

    /** How often each answer comes up at a session that went well, fairly well, and not so well. */
    private static final List<List<Integer>> MOODS =
            List.of(List.of(62, 35, 2, 0, 1), List.of(48, 46, 4, 1, 1), List.of(30, 52, 13, 3, 2));

    private final List<DemoFiles.Comment> comments;
    private final Dice dice;

    Papers(DemoFiles files, Dice dice) {
        this.comments = files.comments();
        this.dice = dice;
    }

    /** So many forms of one session, with so many statements. */
    List<Paper> some(int number, int statements, String kind) {
        int mood = dice.pick(List.of(0, 0, 1, 1, 1, 2));
        List<Integer> weights = MOODS.get(mood);
        List<Integer> scale = IntStream.range(0, SCALE.size()).boxed().toList();
        String tone = List.of("positive", "mixed", "critical").get(mood);
        return Stream.generate(() -> new Paper(
                        Stream.generate(() -> SCALE.get(dice.pick(scale, weights::get)))
                                .limit(statements)
                                .toList(),
                        comment(kind, tone)))
                .limit(number)
                .toList();
    }

    /** As many forms as were published, so that the answers to each statement count up to its row. */
    List<Paper> countingUpTo(List<DemoFiles.Statement> statements, String kind) {
        List<List<Optional<LikertResponse>>> columns = statements.stream()
                .map(statement -> dice.shuffled(IntStream.range(0, SCALE.size())
                        .boxed()
                        .flatMap(answer -> Stream.generate(() -> SCALE.get(answer))
                                .limit(statement.counts().get(answer)))
                        .toList()))
                .toList();
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < columns.get(0).size(); i++) {
            int form = i;
            papers.add(
                    new Paper(columns.stream().map(column -> column.get(form)).toList(), comment(kind, "positive")));
        }
        return papers;
    }

    private Optional<String> comment(String kind, String tone) {
        if (!dice.chance(0.1)) {
            return Optional.empty();
        }
        List<DemoFiles.Comment> fitting = comments.stream()
                .filter(comment ->
                        comment.kind().equals("any") || comment.kind().equals(kind))
                .filter(comment -> comment.tone().equals(tone) || comment.tone().equals("mixed"))
                .toList();
        return Optional.of(dice.pick(fitting).text());
    }
}
