using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Elections.TwoBallots;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Elections.TwoBallots;

// Small admissions of members with written opinions that may be late, contradict each other, or may not count at all, and small
// appraisals of which nobody counted who was due, against every reading. Rules on admitting members (2014) art. 19: opinions
// there before the meeting are counted among the votes.
public sealed class AdmissionReadingTests
{
    private static readonly LocalDate Day = new(2026, 6, 10);

    [Theory]
    [InlineData(1, 2_000)]
    [InlineData(2, 2_000)]
    public void Who_is_admitted_stands_when_and_only_when_every_reading_says_so(int seed, int worlds)
    {
        var random = new Random(seed);
        var norms = AdmissionNorms.ProbationaryMember;
        var (settled, open) = (0, 0);
        for (var i = 0; i < worlds; i++)
        {
            var of = new[] { Base.Due, Base.TookPart, Base.Valid }[random.Next(3)];
            var isTermOpen = random.Next(3) == 0;
            var (votesFor, against, invalid) = (random.Next(5), random.Next(4), random.Next(2));
            var members = random.Next(4);
            var opinions = Enumerable
                .Range(0, members)
                .SelectMany(member =>
                    Enumerable
                        .Range(0, random.Next(1, 3))
                        .Select(_ => (Member: member, IsFor: random.Next(2) == 0))
                )
                .ToList();
            var present = votesFor + against + invalid + random.Next(2);
            var due = Math.Max(1, present + members + random.Next(3));
            var law = Rulebook
                .Named("Own")
                .With(
                    norms.Turnout,
                    new(Base.Present, new(Threshold.AtLeast(1, 100), Base.Due)),
                    Layers.Source
                )
                .With(norms.Approval, new Quota(Threshold.Majority, of), Layers.Source);
            law = isTermOpen ? law : law.With(norms.WrittenOpinions, new TimeLimit(0), Layers.Source);
            var outcome = AdmissionRules
                .From(law, norms)
                .Decide(
                    new()
                    {
                        Day = Day,
                        Attendance = new() { Due = due, Present = present },
                        Cases =
                        [
                            new()
                            {
                                Name = "Li",
                                For = votesFor,
                                Against = against,
                                Invalid = invalid,
                                Opinions =
                                [
                                    .. opinions.Select(one => new WrittenOpinion
                                    {
                                        Member = $"{one.Member}",
                                        Stance = one.IsFor ? Stance.For : Stance.Against,
                                        ReceivedOn = Day.PlusDays(-1),
                                    }),
                                ],
                            },
                        ],
                    }
                );
            var all = (
                from count in isTermOpen ? new[] { true, false } : [true]
                from said in count
                    ? Sayings(opinions.ToLookup(one => one.Member, one => one.IsFor), 0, members)
                    : [(For: 0, Cast: 0)]
                let whole = of switch
                {
                    Base.Due => due,
                    Base.Valid => votesFor + against + said.Cast,
                    _ => votesFor + against + invalid + said.Cast,
                }
                select whole > 0 && 2 * (votesFor + said.For) > whole
            ).ToHashSet();
            var state = Assert.Single(outcome.Results).State;
            if (present == 0)
            {
                Assert.Equal(all.SetEquals([false]) ? AdmissionState.MeetingInvalid : state, state);
                continue;
            }

            Assert.True(
                state
                    == (
                        all.Count > 1 ? AdmissionState.Undetermined
                        : all.Single() ? AdmissionState.Admitted
                        : AdmissionState.NotAdmitted
                    ),
                $"{votesFor} for, {against} against, {invalid} invalid, {string.Join(' ', opinions)}, {present} of {due}, of {of}, open {isTermOpen}: {state}, but {string.Join(' ', all)}"
            );
            _ = all.Count == 1 ? settled++ : open++;
        }

        Assert.True(settled > worlds / 5 && open > worlds / 20, $"{settled} settled, {open} open");
    }

    // A member who says one thing has one vote; one who says two has either of them, or none.
    private static IEnumerable<(int For, int Cast)> Sayings(
        ILookup<int, bool> opinions,
        int member,
        int members
    )
    {
        if (member == members)
        {
            return [(For: 0, Cast: 0)];
        }

        var said = opinions[member].Distinct().ToList();
        var ways = said.Select(isFor => (For: isFor ? 1 : 0, Cast: 1)).ToList();
        return (said.Count > 1 ? ways.Append((For: 0, Cast: 0)) : ways).SelectMany(way =>
            Sayings(opinions, member + 1, members).Select(rest => (way.For + rest.For, way.Cast + rest.Cast))
        );
    }

    [Theory]
    [InlineData(1, 2_000)]
    public void A_grade_stands_when_and_only_when_every_number_of_members_gives_it(int seed, int worlds)
    {
        var random = new Random(seed);
        var (settled, open) = (0, 0);
        for (var i = 0; i < worlds; i++)
        {
            var marks = Enumerable.Range(0, 3).Select(_ => random.Next(4)).ToArray();
            var given = marks.Sum();
            var collected = given + random.Next(2);
            int? due = random.Next(2) == 0 ? null : collected + random.Next(3);
            var of = new[] { Base.Due, Base.Collected, Base.Valid }[random.Next(3)];
            Threshold share = random.Next(2) == 0 ? Threshold.AtLeast(1, 3) : Threshold.Majority;
            var law = Rulebook
                .Named("Own")
                .With(
                    MemberAppraisalNorms.Grades,
                    [Grades.Excellent, Grades.Competent, Grades.Incompetent],
                    Layers.Source
                )
                .With(
                    MemberAppraisalNorms.Thresholds,
                    [
                        new(Grades.Excellent, [Grades.Excellent], new(Threshold.AtLeast(2, 3), of)),
                        new(Grades.Competent, [Grades.Excellent, Grades.Competent], new(share, of)),
                        new(Grades.Incompetent, [Grades.Incompetent], new(share, Base.Collected)),
                    ],
                    Layers.Source
                );
            var outcome = MemberAppraisalRules
                .From(law)
                .Decide(
                    new()
                    {
                        Collected = collected,
                        Attendance = due is { } known ? new() { Due = known, Present = collected } : null,
                        Members =
                        [
                            new()
                            {
                                Name = "Li",
                                Marks =
                                [
                                    new(Grades.Excellent, marks[0]),
                                    new(Grades.Competent, marks[1]),
                                    new(Grades.Incompetent, marks[2]),
                                ],
                            },
                        ],
                    }
                );
            var grades = (
                from whole in of switch
                {
                    Base.Valid => [given],
                    Base.Collected => [collected],
                    _ => due is { } all ? [all] : Enumerable.Range(given, 40),
                }
                select Reaches(marks[0], whole, Threshold.AtLeast(2, 3)) ? Grades.Excellent
                : Reaches(marks[0] + marks[1], whole, share) ? Grades.Competent
                : Reaches(marks[2], collected, share) ? Grades.Incompetent
                : null
            ).ToHashSet();
            var grade = Assert.Single(outcome.Members).Grade;
            Assert.True(
                grade == (grades.Count == 1 ? grades.Single() : null),
                $"{string.Join('-', marks)} of {collected}, due {due}, {share} of {of}: {grade}, but {string.Join(' ', grades)}"
            );
            _ = grades.Count == 1 ? settled++ : open++;
        }

        Assert.True(settled > worlds / 5 && open > worlds / 20, $"{settled} settled, {open} open");
    }

    private static bool Reaches(int part, int whole, Threshold threshold) =>
        whole > 0
        && (
            threshold.IsStrict
                ? part * threshold.Share.Denominator > whole * threshold.Share.Numerator
                : part * threshold.Share.Denominator >= whole * threshold.Share.Numerator
        );
}
