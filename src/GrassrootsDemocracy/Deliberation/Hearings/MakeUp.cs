namespace GrassrootsDemocracy.Deliberation.Hearings;

// Who was at a hearing, side by side. Of whom nobody knows whether they came, both is possible: a line says so only where
// it makes a difference.
internal sealed class MakeUp(HearingRules rules, Hearing facts)
{
    private readonly ValueList<HearingParticipant> _participants = facts.Participants ?? [];

    // Somebody who is named on two sides is one person, who came where either line says so.
    private readonly List<HearingParticipant> _people =
    [
        .. (facts.Participants ?? [])
            .GroupBy(each => each.Name, StringComparer.Ordinal)
            .Select(same =>
                same.First() with
                {
                    IsPresent =
                        same.Any(each => each.IsPresent == true) ? true
                        : same.All(each => each.IsPresent == false) ? false
                        : null,
                    Stance =
                        same.Select(each => each.Stance).Distinct().Count() == 1 ? same.First().Stance : null,
                }
            ),
    ];

    public CountRange Present => Came(_people);

    public CountRange Against =>
        new(
            _people.LongCount(each => each is { IsPresent: true, Stance: HearingStance.Against }),
            _people.LongCount(each => each.IsPresent != false && each.Stance is null or HearingStance.Against)
        );

    // Whether so many were against; null when that is not known.
    public bool? IsOpposedBy(Quota quota)
    {
        if (facts.Participants is null || quota.Of != Base.Present || Present.Least != Present.Most)
        {
            return null;
        }

        var (low, high) = (Reaches(Against.Least), Reaches(Against.Most));
        return low == high ? low : null;

        bool Reaches(long count) =>
            Present.Least > 0 && quota.Threshold.IsReachedBy(Math.Min(count, Present.Least), Present.Least);
    }

    public IEnumerable<Finding> Lines()
    {
        List<Finding?> lines = [AllSides()];
        foreach (var side in rules.Sides.Norm is null ? NamedSides() : [])
        {
            lines.Add(LeftOpen(HearingFindings.SideNumber, rules.Sides, Of(side).Least, side));
        }

        foreach (var side in rules.Sides.Norm?.Value ?? [])
        {
            lines.AddRange([Number(side), Share(side), Way(side)]);
        }

        lines.AddRange([InAll(), Balance()]);
        return lines.OfType<Finding>();
    }

    // What a provision leaves to others who have not said it.
    public static Finding? LeftOpen<T>(
        RuleDescriptor rule,
        NormOrOpen<T> term,
        long? actual,
        IReadable? said = null
    )
        where T : notnull =>
        term.Norm is null && term.Source is { } source
            ? new(rule, term.Unfilled(actual), source, said)
            : null;

    private static CountRange Came(IEnumerable<HearingParticipant> meant)
    {
        var (there, unknown) = (0L, 0L);
        foreach (var each in meant)
        {
            there += each.IsPresent == true ? 1 : 0;
            unknown += each.IsPresent is null ? 1 : 0;
        }

        return new(there, there + unknown);
    }

    private static Words WhoCame { get; } = new("who came", "到会人员");

    private CountRange Of(Label side) =>
        Came(
            _participants
                .Where(each => each.Side == side)
                .DistinctBy(each => each.Name, StringComparer.Ordinal)
        );

    private Finding? AllSides()
    {
        if (rules.AllSides.Norm is not { Value: true })
        {
            return facts is { Participants: not null, SidesConcerned: { } named }
                ? LeftOpen(
                    HearingFindings.Sides,
                    rules.AllSides,
                    named.Distinct().LongCount(side => Of(side).Least > 0),
                    Sentence.Of(new("{0}", "{0}"), named)
                )
                : null;
        }

        if (facts.SidesConcerned is not { } concerned || facts.Participants is null)
        {
            return Line(HearingFindings.Sides, Measure.NotKnown, Sentence.Of(new("not known", "不明")));
        }

        var sides = concerned.Distinct().ToList();
        var there = sides.Where(side => Of(side).Least > 0).ToList();
        var absent = sides.Where(side => Of(side).Most == 0).ToList();
        var measure =
            absent.Count == 0 && there.Count < sides.Count
                ? Measure.MissingFact(WhoCame, there.Count)
                : Measure.AtLeast(there.Count, Math.Max(sides.Count, 1));
        return Line(
            HearingFindings.Sides,
            measure,
            absent.Count > 0
                ? Sentence.Of(new("missing: {0}", "缺：{0}"), (ValueList<Label>)[.. absent])
                : Sentence.Of(new("{0}", "{0}"), (ValueList<Label>)[.. there])
        );

        Finding Line(RuleDescriptor rule, Measure measure, IReadable said) =>
            new(rule, measure, rules.AllSides.Source, said);
    }

    private Finding? Number(HearingSide side) =>
        side.Number is { } range
            ? new(
                HearingFindings.SideNumber,
                InRange(Of(side.Side), range),
                rules.Sides.SourceOf(side),
                side.Side
            )
            : null;

    private Finding? Share(HearingSide side)
    {
        if (side.Share is not { } share)
        {
            return null;
        }

        var (own, all) = (Of(side.Side), Present);
        var isKnown = facts.Participants is not null && all.Least == all.Most;
        return new(
            HearingFindings.SideNumber,
            isKnown
                ? Measure.OfQuota(own.Least, new(share, Base.Present), all.Least)
                : Measure.MissingFact(WhoCame, own.Least),
            rules.Sides.SourceOf(side),
            side.Side
        );
    }

    private Finding? Way(HearingSide side)
    {
        if (side.ChosenBy is not { } way)
        {
            return null;
        }

        var own = _participants.Where(each => each.Side == side.Side).ToList();
        var right = own.LongCount(each => each.ChosenBy == way);
        var isOpen = facts.Participants is null || own.Count == 0;
        var isUnknown =
            own.Exists(each => each.ChosenBy is null)
            && own.All(each => each.ChosenBy is null || each.ChosenBy == way);
        return new(
            HearingFindings.ChosenBy,
            isOpen || isUnknown
                ? Measure.MissingFact(new("how everybody was chosen", "各参加人如何产生"), right)
                : Measure.AtLeast(right, own.Count),
            rules.Sides.SourceOf(side),
            Sentence.Of(new("{0} chosen by {1}", "{0}由{1}产生"), side.Side, NamedBodies.Way(way))
        );
    }

    private Finding? InAll() =>
        rules.Participants.Norm is { Value: var range }
            ? new(HearingFindings.Participants, InRange(Present, range), rules.Participants.Source)
        : rules.Participants.Source is { } leftOpen && facts.Participants is not null
            ? new(HearingFindings.Participants, rules.Participants.Unfilled(Present.Least), leftOpen)
        : null;

    private Finding? Balance()
    {
        var counts = (facts.SidesConcerned ?? []).Concat(NamedSides()).Distinct().Select(Of).ToList();
        var isKnown =
            facts.Participants is not null
            && counts.Count > 0
            && counts.TrueForAll(each => each.Least == each.Most);
        long? apart = isKnown ? counts.Max(each => each.Least) - counts.Min(each => each.Least) : null;
        return rules.MostApart.Norm is not { Value: var most }
            ? isKnown
                ? LeftOpen(HearingFindings.Balance, rules.MostApart, apart)
                : null
            : new(
                HearingFindings.Balance,
                isKnown ? Measure.AtMost(apart, most) : Measure.MissingFact(WhoCame),
                rules.MostApart.Source
            );
    }

    private IEnumerable<Label> NamedSides() => _participants.Select(each => each.Side).Distinct();

    private Measure InRange(CountRange actual, CountRange range) =>
        facts.Participants is null ? Measure.NotKnown
        : actual.Least == actual.Most ? Measure.Within(actual.Least, range)
        : actual.Most < range.Least ? Measure.Within(actual.Most, range)
        : actual.Least > range.Most ? Measure.Within(actual.Least, range)
        : !range.IsOddOnly && range.Contains(actual) ? Measure.Within(actual.Least, range)
        : Measure.MissingFact(WhoCame, actual.Least);
}
