using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Norms;

// Shares of different wholes: what always holds between two wholes is used, and nothing else.
public class QuotaOrderTests
{
    private const int MostCount = 12;

    // Every two wholes of which the first is never the smaller; all others can be so and so.
    private static readonly HashSet<(Base Larger, Base Smaller)> NeverLess =
    [
        (Base.Entitled, Base.Roll),
        (Base.Entitled, Base.TookPart),
        (Base.Entitled, Base.Collected),
        (Base.Entitled, Base.Valid),
        (Base.Roll, Base.TookPart),
        (Base.Roll, Base.Collected),
        (Base.Roll, Base.Valid),
        (Base.TookPart, Base.Collected),
        (Base.TookPart, Base.Valid),
        (Base.Issued, Base.Collected),
        (Base.Issued, Base.Valid),
        (Base.Collected, Base.Valid),
        (Base.Members, Base.Due),
        (Base.Members, Base.Present),
        (Base.Members, Base.TookPart),
        (Base.Members, Base.Collected),
        (Base.Members, Base.Valid),
        (Base.Due, Base.Present),
        (Base.Composition, Base.Present),
        (Base.Composition, Base.TookPart),
        (Base.Composition, Base.Collected),
        (Base.Composition, Base.Valid),
        (Base.Composition, Base.ResidentsDelegates),
        (Base.Composition, Base.VillagersDelegates),
        (Base.Households, Base.HouseholdDelegates),
    ];

    private static readonly Threshold[] Thresholds =
    [
        Threshold.AtLeast(0, 1),
        Threshold.MoreThan(0, 1),
        Threshold.AtLeast(1, 3),
        Threshold.MoreThan(1, 3),
        Threshold.AtLeast(1, 2),
        Threshold.MoreThan(1, 2),
        Threshold.AtLeast(2, 3),
        Threshold.AtLeast(3, 4),
        Threshold.AtLeast(1, 1),
    ];

    // Village law 2018 and 2025 art. 15(3): a third of the ballots cast; and what a province can ask instead.
    [Theory]
    [InlineData(1, 2, Base.TookPart, 1, 3, Base.Collected, Strictness.Stricter)]
    [InlineData(1, 2, Base.Members, 1, 2, Base.Present, Strictness.Stricter)]
    [InlineData(1, 2, Base.Present, 1, 2, Base.Members, Strictness.Looser)]
    [InlineData(1, 2, Base.Issued, 1, 2, Base.Valid, Strictness.Stricter)]
    [InlineData(1, 3, Base.TookPart, 1, 2, Base.Collected, Strictness.Incomparable)]
    [InlineData(1, 2, Base.Issued, 1, 2, Base.TookPart, Strictness.Incomparable)]
    [InlineData(1, 2, Base.Present, 1, 2, Base.Collected, Strictness.Incomparable)]
    [InlineData(1, 2, Base.Adults, 1, 2, Base.Entitled, Strictness.Incomparable)]
    [InlineData(1, 2, Base.ResidentsDelegates, 1, 2, Base.VillagersDelegates, Strictness.Incomparable)]
    public void A_share_of_the_larger_whole_asks_more(
        int numerator,
        int denominator,
        Base of,
        int otherNumerator,
        int otherDenominator,
        Base otherOf,
        Strictness expected
    ) =>
        Assert.Equal(
            expected,
            Order.Quotas(
                new(Threshold.MoreThan(numerator, denominator), of),
                new(Threshold.MoreThan(otherNumerator, otherDenominator), otherOf)
            )
        );

    [Fact]
    public void Of_one_whole_the_higher_share_asks_more_and_the_strict_one_most()
    {
        var half = new Quota(Threshold.Majority, Base.Roll);

        Assert.Equal(Strictness.Same, Order.Quotas(half, half));
        Assert.Equal(Strictness.Looser, Order.Quotas(new(Threshold.AtLeast(1, 2), Base.Roll), half));
        Assert.Equal(Strictness.Stricter, Order.Quotas(new(Threshold.AtLeast(2, 3), Base.Roll), half));
        Assert.Equal(Strictness.Stricter, Order.Quotas(new(Threshold.AtLeast(2, 3), Base.Entitled), half));
        Assert.Equal(
            Strictness.Incomparable,
            Order.Quotas(new(Threshold.AtLeast(1, 2), Base.Entitled), half)
        );
    }

    // Urban law 2025 art. 27, village law 2025 art. 26: a decision is passed by more than half of those present, which is the least;
    // whoever asks for more in a charter of their own keeps it (N7).
    [Fact]
    public void A_charter_may_ask_for_half_of_everybody_where_half_of_those_present_is_the_least()
    {
        var charter = NationalRulebook.Editions.On(new(2026, 3, 1)).Under("charter");
        var (residents, villagers) = (
            AssemblyNorms.ResidentsAssembly.Majority,
            AssemblyNorms.VillagersAssembly.Majority
        );
        var source = new Citation(new("Charter", "章程", "2026"), Provision.Article(1), TextStatus.Read);
        var ofAll = new Quota(Threshold.Majority, Base.Composition);

        Assert.Empty(charter.With(residents, ofAll, source).ConflictsWithSuperiors());
        Assert.Equal(ofAll, charter.With(residents, ofAll, source).Find(residents)!.Value);
        Assert.Empty(charter.With(villagers, ofAll, source).ConflictsWithSuperiors());
        Assert.Equal(ofAll, charter.With(villagers, ofAll, source).Find(villagers)!.Value);
    }

    // Over every count that is part of both wholes, and every two sizes that the wholes can have together: an empty whole is
    // a breach, as the measure says.
    [Fact]
    public void A_quota_is_stricter_just_when_whoever_keeps_it_keeps_the_other()
    {
        foreach (var one in Enum.GetValues<Base>())
        {
            foreach (var other in Enum.GetValues<Base>())
            {
                Kept.AgreesWith(
                    [
                        .. Thresholds.Select(threshold => new Quota(threshold, one)),
                        .. Thresholds.Select(threshold => new Quota(threshold, other)),
                    ],
                    Order.Quotas,
                    Worlds(one, other),
                    (quota, world) =>
                        Measure.OfQuota(world.Count, quota, quota.Of == one ? world.One : world.Other).Verdict
                        == Verdict.Met
                );
            }
        }
    }

    // The two that are counted are parts of both wholes, and the one whole of which they are a share is the same or not.
    [Fact]
    public void A_turnout_is_stricter_just_when_whoever_keeps_it_keeps_the_other()
    {
        foreach (var (one, other) in Pairs([Base.TookPart, Base.Collected, Base.Issued, Base.Present]))
        {
            foreach (var (of, otherOf) in Pairs([Base.Roll, Base.Entitled, Base.Due, Base.Members]))
            {
                var rules =
                    from who in new[] { one, other }
                    from whole in new[] { of, otherOf }
                    from threshold in new[]
                    {
                        Threshold.Majority,
                        Threshold.AtLeast(1, 2),
                        Threshold.AtLeast(2, 3),
                    }
                    select new TurnoutRule(who, new(threshold, whole));
                Kept.AgreesWith(
                    [.. rules.Distinct()],
                    TurnoutRule.Compare,
                    from wholes in Sizes(of, otherOf, 6)
                    from counts in Sizes(one, other, 6)
                    where Math.Max(counts.One, counts.Other) <= Math.Min(wholes.One, wholes.Other)
                    select (wholes, counts),
                    (rule, world) =>
                        Measure
                            .OfQuota(
                                rule.Who == one ? world.counts.One : world.counts.Other,
                                rule.Quota,
                                rule.Quota.Of == of ? world.wholes.One : world.wholes.Other
                            )
                            .Verdict == Verdict.Met
                );
            }
        }
    }

    private static IEnumerable<(Base One, Base Other)> Pairs(Base[] wholes) =>
        wholes.SelectMany(one => wholes.Select(other => (one, other)));

    private static IEnumerable<(long Count, long One, long Other)> Worlds(Base one, Base other) =>
        from sizes in Sizes(one, other, MostCount)
        from count in Enumerable.Range(0, (int)Math.Min(sizes.One, sizes.Other) + 1)
        select ((long)count, sizes.One, sizes.Other);

    private static IEnumerable<(long One, long Other)> Sizes(Base one, Base other, int most) =>
        from size in Enumerable.Range(0, most + 1)
        from otherSize in Enumerable.Range(0, most + 1)
        where
            one == other ? size == otherSize
            : NeverLess.Contains((one, other)) ? size >= otherSize
            : !NeverLess.Contains((other, one)) || size <= otherSize
        select ((long)size, (long)otherSize);
}
