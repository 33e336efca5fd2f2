package org.wherry.demo.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wherry.demo.service.Inhabitant.Job;

/**
 * Invents the people of the county and where they work.
 *
 * <p>Agencies are staffed by their weight; each has people who lead others. Some work for themselves, some have two
 * posts, some have left one for another, some have none, and some cannot be written to.
 */
final class Inhabitants {

    private static final double WITHOUT_WORK = 0.04;
    private static final double WORKING_FOR_THEMSELVES = 0.06;
    private static final double WITHOUT_ADDRESS = 0.06;
    private static final double WITH_A_SECOND_JOB = 0.06;
    private static final double NEWCOMERS = 0.25;
    private static final double MOVED_ON = 0.08;
    private static final int LEADING = 6;
    private static final LocalDate BEFORE_THE_YEAR = LocalDate.of(2018, 3, 31);

    private static final List<DemoFiles.JobTitle> FOR_THEMSELVES = List.of(
            new DemoFiles.JobTitle("", "Childminder", 3, 8),
            new DemoFiles.JobTitle("", "Foster Carer", 4, 4),
            new DemoFiles.JobTitle("", "Independent Social Worker", 5, 1),
            new DemoFiles.JobTitle("", "Supply Teacher", 3, 2));
    private static final DemoFiles.JobTitle TRAINER = new DemoFiles.JobTitle("", "Trainer", 5, 1);

    private final DemoFiles files;
    private final LocalDate today;
    private final Dice dice;
    private final Map<String, DemoFiles.Agency> agencies;
    private final Map<String, List<DemoFiles.JobTitle>> titles;

    Inhabitants(DemoFiles files, LocalDate today, Dice dice) {
        this.files = files;
        this.today = today;
        this.dice = dice;
        this.agencies = files.agencies().stream()
                .collect(Collectors.toMap(
                        DemoFiles.Agency::key, Function.identity(), (one, other) -> other, LinkedHashMap::new));
        this.titles = files.jobTitles().stream().collect(Collectors.groupingBy(DemoFiles.JobTitle::sector));
    }

    /** Invents that many people. */
    List<Inhabitant> invent(int number) {
        List<List<Job>> jobs = new ArrayList<>();
        int without = (int) (number * WITHOUT_WORK);
        int alone = (int) (number * WORKING_FOR_THEMSELVES);
        for (String agency : staff(number - without - alone)) {
            jobs.add(firstJobs(agency));
        }
        for (int i = 0; i < alone; i++) {
            jobs.add(List.of(job(Optional.empty(), dice.pick(FOR_THEMSELVES, DemoFiles.JobTitle::weight))));
        }
        for (int i = 0; i < without; i++) {
            jobs.add(List.of());
        }
        Map<String, List<Integer>> leaders = leaders(jobs);
        Names names = new Names(files.givenNames(), files.familyNames(), dice);
        List<Inhabitant> people = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String name = names.next();
            String address = names.addressOf(name);
            people.add(new Inhabitant(
                    i,
                    name,
                    dice.chance(WITHOUT_ADDRESS) ? Optional.empty() : Optional.of(address),
                    led(i, jobs.get(i), leaders)));
        }
        return List.copyOf(people);
    }

    /** The agency of each of so many people, so that each agency gets its share to within one. */
    private List<String> staff(int number) {
        int weights =
                files.agencies().stream().mapToInt(DemoFiles.Agency::weight).sum();
        List<String> staff = new ArrayList<>();
        int before = 0;
        for (DemoFiles.Agency agency : files.agencies()) {
            before += agency.weight();
            while (staff.size() < Math.round((double) number * before / weights)) {
                staff.add(agency.key());
            }
        }
        return staff;
    }

    private List<Job> firstJobs(String agency) {
        Job first = job(Optional.of(agency), title(agency));
        boolean early = !first.from().isAfter(BEFORE_THE_YEAR);
        if (early && dice.chance(MOVED_ON)) {
            LocalDate left = BEFORE_THE_YEAR.plusDays(dice.between(430, 2200));
            String next = dice.pick(files.agencies(), DemoFiles.Agency::weight).key();
            return List.of(
                    first.until(left), job(Optional.of(next), title(next)).since(left.plusDays(1)));
        }
        if (dice.chance(WITH_A_SECOND_JOB)) {
            String second =
                    dice.pick(files.agencies(), DemoFiles.Agency::weight).key();
            return second.equals(agency) ? List.of(first) : List.of(first, job(Optional.of(second), title(second)));
        }
        return List.of(first);
    }

    private DemoFiles.JobTitle title(String agency) {
        DemoFiles.Agency workplace = agencies.get(agency);
        return workplace.kind().equals("provider")
                ? TRAINER
                : dice.pick(titles.get(workplace.sector()), DemoFiles.JobTitle::weight);
    }

    private Job job(Optional<String> agency, DemoFiles.JobTitle title) {
        LocalDate from = dice.chance(NEWCOMERS) && !title.equals(TRAINER)
                ? LocalDate.of(2019, 6, 1).plusDays(dice.between(0, (int) Math.max(
                        0, today.toEpochDay() - LocalDate.of(2019, 9, 1).toEpochDay())))
                : BEFORE_THE_YEAR.minusDays(dice.between(120, 4000));
        String locality = agency.map(key -> agencies.get(key).locality())
                .orElseGet(() -> dice.pick(files.localities()).key());
        return new Job(
                agency, title.title(), title.audienceGroup(), locality, Optional.empty(), from, Optional.empty());
    }

    /** Who leads in each agency; where chance gave nobody a leading title, the one who came first does. */
    private Map<String, List<Integer>> leaders(List<List<Job>> jobs) {
        Map<String, List<Integer>> leaders = new HashMap<>();
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int person = 0; person < jobs.size(); person++) {
            for (Job job : jobs.get(person)) {
                if (job.agency().isPresent()
                        && job.isHeldOn(today)
                        && !job.from().isAfter(BEFORE_THE_YEAR)) {
                    first.putIfAbsent(job.agency().get(), person);
                    if (job.audienceGroup() >= LEADING) {
                        leaders.computeIfAbsent(job.agency().get(), none -> new ArrayList<>())
                                .add(person);
                    }
                }
            }
        }
        first.forEach((agency, person) -> leaders.computeIfAbsent(agency, none -> List.of(person)));
        return leaders;
    }

    /** The same jobs, each led by somebody of the agency; its leaders are led by those of the agency above. */
    private List<Job> led(int person, List<Job> jobs, Map<String, List<Integer>> leaders) {
        return jobs.stream()
                .map(job -> job.ledBy(job.agency().flatMap(agency -> leaderOf(person, agency, leaders))))
                .toList();
    }

    private Optional<Integer> leaderOf(int person, String agency, Map<String, List<Integer>> leaders) {
        List<Integer> here = leaders.getOrDefault(agency, List.of());
        if (here.contains(person) || here.isEmpty()) {
            return agencies.get(agency).parent().flatMap(parent -> leaderOf(person, parent, leaders));
        }
        return Optional.of(dice.pick(here));
    }
}
