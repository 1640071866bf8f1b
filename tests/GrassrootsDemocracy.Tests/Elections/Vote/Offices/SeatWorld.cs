using System.Diagnostics.CodeAnalysis;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections.Vote.Offices;

// A small world: a few people, votes of sixty ballots of which 31 elect, in a further election 20, and the norms between votes and seats. What is null is open.
[SuppressMessage("Security", "CA5394", Justification = "The worlds are drawn, and drawn alike every time.")]
internal sealed record SeatWorld
{
    // What somebody can have: none, not enough, enough only with others added down, and enough.
    private static readonly int[] Counts = [-1, 0, 12, 16, 20, 31, 31, 33, 35, 40];

    private static readonly Office[] Ranked = [Office.Director, Office.DeputyDirector, Office.Member];
    private static readonly Office[] Chairs =
    [
        new("chair", "chair", "主任委员"),
        new("vice-chair", "vice-chair", "副主任委员"),
    ];
    private static readonly Office Line = new("line", "women's line", "妇女单列") { IsForWomen = true };

    public required SeatVote[] Votes { get; init; }

    // The votes for the offices given to members, where there are any.
    public SeatVote[] Heads { get; init; } = [];

    public required bool?[] Woman { get; init; }

    public required SeatObstacle?[] Cannot { get; init; }

    // By person the rank of the office that was chosen.
    public required int?[] Keeps { get; init; }

    public required bool[][] Kin { get; init; }

    public required OfficeKept? Two { get; init; }

    public required KinCriterion[] Criteria { get; init; }

    // After two offices, kin, bar and refusal.
    public required SeatFilling?[] After { get; init; }

    public required VoteFolding Folding { get; init; }

    public required GuaranteeMeans? Means { get; init; }

    public required int Least { get; init; }

    // Whether the seats are those of a nationality with fewer people (village law 2018 art. 6(2)) instead of those of women.
    public bool IsForMinority { get; init; }

    public TieBreak Tie { get; init; } = TieBreak.Runoff;

    public int People => Woman.Length;

    public static SeatWorld Random(Random random)
    {
        var people = random.Next(2, 5);
        var offices = random.Next(1, 4);
        var hasUnknown = random.Next(3) == 0;
        var votes = Enumerable
            .Range(0, offices)
            .Select(rank => Vote(random, people, rank, stage: 0))
            .ToList();
        if (random.Next(3) == 0)
        {
            var further = Vote(random, people, random.Next(offices), stage: 1);
            votes.Add(further with { IsForWomen = votes[further.Rank].IsForWomen });
        }

        var kin = Each(people, () => new bool[people]);
        for (var one = 0; one < people; one++)
        {
            for (var other = 0; other < one; other++)
            {
                kin[one][other] = kin[other][one] = random.Next(4) == 0;
            }
        }

        return new()
        {
            Votes = [.. votes],
            Woman = Each<bool?>(people, () => hasUnknown && random.Next(3) == 0 ? null : random.Next(2) == 0),
            Cannot = Each(
                people,
                () =>
                    random.Next(12) switch
                    {
                        0 => SeatObstacle.Barred,
                        1 => SeatObstacle.Refused,
                        2 => SeatObstacle.Withdrew,
                        _ => (SeatObstacle?)null,
                    }
            ),
            Keeps = Each(people, () => random.Next(3) == 0 ? (int?)null : random.Next(offices)),
            Kin = kin,
            Two =
                random.Next(5) is var two and < 3 ? (OfficeKept)two
                : random.Next(2) == 0 ? OfficeKept.Higher
                : null,
            Criteria = random.Next(4) switch
            {
                0 => [],
                1 => [KinCriterion.MoreVotes],
                2 => [KinCriterion.HigherOffice],
                _ => [KinCriterion.HigherOffice, KinCriterion.MoreVotes],
            },
            After = Each(
                4,
                () =>
                    hasUnknown && random.Next(8) == 0 ? null
                    : random.Next(3) == 0 ? SeatFilling.StaysEmpty
                    : (SeatFilling?)SeatFilling.NextInLine
            ),
            Folding = (VoteFolding)random.Next(3),
            Means = random.Next(3) switch
            {
                0 => GuaranteeMeans.TakesLastSeat,
                1 => GuaranteeMeans.LastSeatIsKept,
                _ => null,
            },
            Least = random.Next(1, 3),
        };
    }

    // The same with one or two offices for members, and now and then a further election for one.
    public SeatWorld WithHeads(Random random)
    {
        var heads = Enumerable
            .Range(0, random.Next(1, 3))
            .Select(rank => Vote(random, People, rank, stage: 0) with { IsForWomen = false })
            .ToList();
        if (random.Next(3) == 0)
        {
            heads.Add(Vote(random, People, random.Next(heads.Count), stage: 1));
        }

        return this with
        {
            Heads = [.. heads],
        };
    }

    // What is asked once the committee is known.
    public SeatWorld HeadsAmong(int[] committee) =>
        this with
        {
            Votes = Heads,
            Cannot = [.. committee.Select(seat => seat < 0 ? SeatObstacle.MayNotStand : (SeatObstacle?)null)],
            Keeps = new int?[People],
            Kin = Each(People, () => new bool[People]),
            Folding = VoteFolding.None,
            Means = null,
        };

    // The place of a vote among all of them, those for members' offices last.
    public int PlaceOf(Office office, int stage) =>
        Array.FindIndex(
            [
                .. Votes.Select(vote => (OfficeOf(vote), vote.Stage)),
                .. Heads.Select(vote => (Chairs[vote.Rank], vote.Stage)),
            ],
            one => one == (office, stage)
        );

    // The same once a runoff or a lot put some before others.
    public SeatWorld WithDrawn(int place, Func<int, bool> isDrawn)
    {
        return this with
        {
            Votes = [.. Votes.Select((vote, i) => i == place ? Put(vote) : vote)],
            Heads = [.. Heads.Select((vote, i) => i + Votes.Length == place ? Put(vote) : vote)],
        };

        SeatVote Put(SeatVote vote) =>
            vote with
            {
                Drawn = [.. Enumerable.Range(0, People).Select(person => isDrawn(person) ? 1 : 0)],
            };
    }

    // The result by the library under any names: of each person in each vote 1 sits, -1 does not, 0 is open.
    public sbyte[][] Decide(Func<int, string> name, bool isTurned) => Labels(Outcome(name, isTurned), name);

    public sbyte[][] Labels(OfficeOutcome outcome, Func<int, string> name)
    {
        return Labels(outcome, name, Votes, OfficeOf);
    }

    public sbyte[][] HeadLabels(OfficeOutcome outcome, Func<int, string> name) =>
        Labels(outcome, name, Heads, vote => Chairs[vote.Rank]);

    private sbyte[][] Labels(
        OfficeOutcome outcome,
        Func<int, string> name,
        SeatVote[] votes,
        Func<SeatVote, Office> officeOf
    )
    {
        var labels = Each(People, () => new sbyte[votes.Length]);
        for (var person = 0; person < People; person++)
        {
            for (var vote = 0; vote < votes.Length; vote++)
            {
                labels[person][vote] = -1;
            }
        }

        foreach (var (place, vote) in votes.Index())
        {
            var result = outcome.Of(officeOf(vote))!;
            var round = vote.Stage > 0 ? ElectionRound.Further : ElectionRound.First;
            for (var person = 0; person < People; person++)
            {
                if (
                    result.Holders.Any(holder =>
                        holder.Name == name(person)
                        && (
                            holder.Round == round
                            || (holder.Round == ElectionRound.Runoff && vote.Drawn[person] > 0)
                        )
                    )
                )
                {
                    labels[person][place] = 1;
                }
                else if (result.Open.Contains(name(person)))
                {
                    labels[person][place] = 0;
                }
            }
        }

        return labels;
    }

    // With a lot drawn or a runoff held after what the votes left open.
    public OfficeOutcome Outcome(
        Func<int, string> name,
        bool isTurned,
        Func<IReadOnlyList<OfficeVote>, IEnumerable<OfficeVote>>? after = null
    )
    {
        IEnumerable<OfficeVote> votes =
        [
            .. Votes.Select(vote => VoteOf(vote, OfficeOf(vote), name)),
            .. Heads.Select(vote => AmongMembers(VoteOf(vote, Chairs[vote.Rank], name))),
        ];
        votes = after is null ? votes : after([.. votes]).ToList();
        var people = Enumerable
            .Range(0, People)
            .Select(person => new OfficeContestant
            {
                Name = name(person),
                IsWoman = IsForMinority ? false : Woman[person],
                IsMinority = IsForMinority ? Woman[person] : null,
                CannotServe = Cannot[person],
                Keeps = Keeps[person] is { } rank ? OfficeOf(Votes.First(vote => vote.Rank == rank)) : null,
            });
        var kin =
            from one in Enumerable.Range(0, People)
            from other in Enumerable.Range(0, one)
            where Kin[one][other]
            select new Relation(name(one), name(other), KinRelation.Spouse);
        return OfficeRules
            .From(Law(), Stage.Names, Franchise.Voters)
            .Decide(
                new()
                {
                    Votes = [.. isTurned ? votes.Reverse() : votes],
                    People = [.. isTurned ? people.Reverse() : people],
                    Kinship = new(isTurned ? kin.Reverse() : kin),
                    IsMultiEthnic = IsForMinority,
                },
                TestContext.Current.CancellationToken
            );
    }

    public override string ToString() =>
        $"{(IsForMinority ? "minority" : "women")}, two {Two}, kin [{string.Join(' ', Criteria)}], after [{string.Join(' ', After)}], {Folding}, {Means} {Least}; "
        + string.Join(
            ", ",
            Votes.Select(vote => $"{vote.Rank}.{vote.Stage}{(vote.IsForWomen ? "w" : "")} for {vote.Seats}")
        )
        + string.Concat(
            Enumerable
                .Range(0, People)
                .Select(one =>
                    $"; {one} heads {string.Join(' ', Heads.Select(vote => $"{vote.Rank}.{vote.Stage}:{vote.Counts[one]}/{vote.Seats}"))} woman {Woman[one]}, {Cannot[one]}, keeps {Keeps[one]}, kin {string.Join(' ', Enumerable.Range(0, People).Where(other => Kin[one][other]))}: {string.Join(' ', Votes.Select(vote => vote.Counts[one]))}"
                )
        );

    private static Office OfficeOf(SeatVote vote) => vote.IsForWomen ? Line : Ranked[vote.Rank];

    private static SeatVote Vote(Random random, int people, int rank, int stage) =>
        new(
            rank,
            stage,
            IsForWomen: stage == 0 && rank == 2 && random.Next(4) == 0,
            Seats: rank == 0 ? 1 : random.Next(1, 4),
            Needed: stage > 0 ? 20 : 31,
            Each(people, () => Counts[random.Next(Counts.Length)])
        );

    private static T[] Each<T>(int count, Func<T> make) =>
        [.. Enumerable.Range(0, count).Select(_ => make())];

    private static OfficeVote AmongMembers(OfficeVote vote) =>
        vote with
        {
            Record = vote.Record with { Roll = vote.Record.Roll with { Franchise = Franchise.Committee } },
        };

    private static OfficeVote VoteOf(SeatVote vote, Office office, Func<int, string> name)
    {
        (string Name, int Votes)[] votes =
        [
            .. vote.Counts.Index().Where(one => one.Item >= 0).Select(one => (name(one.Index), one.Item)),
        ];
        var made = Stage.Vote(
            office,
            vote.Seats,
            votes.Length > 0 ? votes : [("nobody", 0)],
            vote.Stage > 0 ? ElectionRound.Further : ElectionRound.First,
            day: vote.Stage + 1
        );
        return made;
    }

    private GuaranteeNorms Groups => IsForMinority ? Stage.Names.Offices.Minority : Stage.Names.Offices.Women;

    private Rulebook Law()
    {
        var law = Stage
            .Village.And(
                Stage.Names.Offices.Rounds,
                [
                    new OfficeRound(
                        [.. Votes.Where(vote => vote.Stage == 0).OrderBy(vote => vote.Rank).Select(OfficeOf)],
                        OfficeStanding.Nominated
                    ),
                    .. Heads.Length == 0
                        ? Array.Empty<OfficeRound>()
                        :
                        [
                            new OfficeRound(
                                [
                                    .. Heads
                                        .Where(vote => vote.Stage == 0)
                                        .OrderBy(vote => vote.Rank)
                                        .Select(vote => Chairs[vote.Rank]),
                                ],
                                OfficeStanding.ElectedMembers
                            ),
                        ],
                ]
            )
            .And(
                Stage.Names.Turnout(Franchise.Committee),
                new(Base.TookPart, new(Threshold.Majority, Base.Roll))
            );
        law = law.And(Stage.Names.FurtherTurnout, new(Base.TookPart, new(Threshold.Majority, Base.Roll)))
            .And(Stage.Names.Offices.Folding, Folding)
            .And(Stage.Names.RunoffTurnout, new(Base.TookPart, new(Threshold.Majority, Base.Roll)))
            .And(Stage.Names.Tie, Tie)
            .And(Groups.Least, Least);
        law = Two is { } two ? law.And(Stage.Names.Offices.TwoOffices, two) : law;
        law = Criteria.Length > 0 ? law.And(Stage.Names.Offices.KeptOfKin, [.. Criteria]) : law;
        law = Means is { } means ? law.And(Groups.Means, means) : law;
        var after = new[]
        {
            Stage.Names.Offices.AfterTwoOffices,
            Stage.Names.Offices.AfterKin,
            Stage.Names.Offices.AfterBar,
            Stage.Names.Offices.AfterRefusal,
        };
        return after
            .Zip(After)
            .Aggregate(law, (book, one) => one.Second is { } filling ? book.And(one.First, filling) : book);
    }
}
