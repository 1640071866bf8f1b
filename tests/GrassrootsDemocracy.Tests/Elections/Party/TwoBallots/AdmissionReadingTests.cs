using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Elections.Party.TwoBallots;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Elections.Party.TwoBallots;

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

    private static bool Reaches(int part, int whole, Threshold threshold) =>
        whole > 0
        && (
            threshold.IsStrict
                ? part * threshold.Share.Denominator > whole * threshold.Share.Numerator
                : part * threshold.Share.Denominator >= whole * threshold.Share.Numerator
        );
}
