using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Recalls;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections.After.Recalls;

// Small recalls of which signatures, those due, or what over-marked ballots are is open, against every reading. Village law
// art. 19 (2026): more than half of those on the roll vote, more than half of the votes recall; N5: whoever is recalled on no
// reading stays, and it is said how far the recall came at best.
public sealed class RecallReadingTests
{
    private const int More = 12;

    [Theory]
    [InlineData(1, 2_000)]
    [InlineData(2, 2_000)]
    public void A_member_is_recalled_or_stays_when_and_only_when_every_reading_says_so(int seed, int worlds)
    {
        var random = new Random(seed);
        var (settled, open) = (0, 0);
        var norms = ElectionNorms.VillagersCommittee;
        for (var i = 0; i < worlds; i++)
        {
            var ofTurnout = random.Next(2) == 0 ? Base.Roll : Base.Composition;
            var ofMajority = new[] { Base.Roll, Base.TookPart, Base.Valid, Base.Composition }[random.Next(4)];
            var patterns = Enumerable.Range(0, random.Next(1, 6)).Select(_ => (ulong)random.Next(4)).ToList();
            var paper = BallotPaper.Of(["Li", "Wang"], 1) with
            {
                OverMarked = random.Next(2) == 0 ? null : OverMarking.VoidsBallot,
            };
            var roll = patterns.Count + random.Next(4);
            int? present = random.Next(2) == 0 ? null : random.Next(patterns.Count, roll + 1);
            long? signed = random.Next(3) == 0 ? null : random.Next(0, 10);
            var law = Rulebook
                .Named("Own")
                .With(norms.Recall.Turnout(Franchise.Voters), Layers.MoreThanHalfOf(ofTurnout), Layers.Source)
                .With(norms.Recall.Majority, new Quota(Threshold.Majority, ofMajority), Layers.Source)
                .With(
                    norms.Recall.Petition,
                    [new(Circles.VillagersWithTheVote, new(Threshold.AtLeast(1, 5), Base.Entitled))],
                    Layers.Source
                );
            var outcome = RecallRules
                .From(law, norms, Franchise.Voters)
                .Decide(
                    new()
                    {
                        Members = ["Li", "Wang"],
                        Petition = new()
                        {
                            ReceivedOn = new(2026, 3, 1),
                            Signatures = [new(Circles.VillagersWithTheVote, signed, 20)],
                        },
                        Vote = new()
                        {
                            Day = new(2026, 3, 20),
                            Roll = new() { Franchise = Franchise.Voters, Registered = roll },
                            Tally = paper.Count([.. patterns]),
                            Attendance = present is { } there ? new() { Due = roll, Present = there } : null,
                        },
                    }
                );
            foreach (var (member, result) in outcome.Results.Index())
            {
                var all = (
                    from isAdmissible in signed is { } known ? new[] { known >= 4 } : [true, false]
                    from countsOver in paper.OverMarked is null ? new[] { true, false } : [false]
                    let valid = patterns.Where(ballot => countsOver || ballot != 3).ToList()
                    let votes = valid.Count(ballot => (ballot >> member & 1) == 1)
                    from composition in ofTurnout == Base.Composition || ofMajority == Base.Composition
                        ? Enumerable.Range(present ?? patterns.Count, More)
                        : [0]
                    select Told(
                        isAdmissible,
                        2 * (present ?? patterns.Count) > Whole(ofTurnout, valid.Count, composition),
                        Whole(ofTurnout, valid.Count, composition) > 0,
                        2 * votes > Whole(ofMajority, valid.Count, composition)
                    )
                ).ToHashSet();
                var expected =
                    all.SetEquals([RecallStatus.Passed]) ? RecallStatus.Passed
                    : all.Contains(RecallStatus.Passed) ? RecallStatus.Undetermined
                    : all.Max();
                Assert.True(
                    result.Status == expected,
                    $"{string.Join(' ', patterns)} of {roll}, present {present}, signed {signed}, {paper.OverMarked}, turnout of {ofTurnout}, majority of {ofMajority}: {result}, but {string.Join(' ', all)}"
                );
                _ = expected == RecallStatus.Undetermined ? open++ : settled++;

                int Whole(Base of, int valid, int composition) =>
                    of switch
                    {
                        Base.Roll => roll,
                        Base.Valid => valid,
                        Base.Composition => composition,
                        _ => present ?? patterns.Count,
                    };
            }
        }

        Assert.True(settled > worlds / 5 && open > worlds / 5, $"{settled} settled, {open} open");
    }

    private static RecallStatus Told(bool isAdmissible, bool enoughCame, bool isThere, bool isCarried) =>
        !isAdmissible ? RecallStatus.NotAdmissible
        : !(enoughCame && isThere) ? RecallStatus.Invalid
        : isCarried ? RecallStatus.Passed
        : RecallStatus.NotPassed;
}
