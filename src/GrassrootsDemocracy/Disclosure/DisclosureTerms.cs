namespace GrassrootsDemocracy.Disclosure;

// What the rules say of one class of matters or of one item: how often, how soon, where, how long. Two are equal when they say
// the same.
internal sealed record DisclosureTerms(
    NormOrOpen<Cadence> Every,
    NormOrOpen<TimeLimit> AfterPeriod,
    NormOrOpen<bool> WhenItHappens,
    NormOrOpen<TimeLimit> Within,
    NormOrOpen<bool> Permanent,
    NormOrOpen<ValueList<Label>> Places,
    NormOrOpen<bool> BoardFirst,
    NormOrOpen<bool> InEachPart
)
{
    public required NormOrOpen<TimeLimit> StaysUp { get; init; }

    public required NormOrOpen<ValueList<Label>> StaysUpAt { get; init; }

    public required NormOrOpen<TimeLimit> Anew { get; init; }

    public required NormOrOpen<ValueList<Label>> Publishers { get; init; }

    public required NormOrOpen<ValueList<Label>> Evidence { get; init; }

    public required NormOrOpen<bool> Itemised { get; init; }

    public required NormOrOpen<ValueList<Label>> Phases { get; init; }

    public required NormOrOpen<ValueList<Label>> Levels { get; init; }

    public required NormOrOpen<TimeLimit> LinkedWithin { get; init; }

    public required NormOrOpen<ValueList<Label>> Grounds { get; init; }

    public required NormOrOpen<bool> Truthful { get; init; }

    public required NormOrOpen<TimeLimit> CorrectedWithin { get; init; }

    public static DisclosureTerms In(Rulebook rulebook, DisclosureNorms norms) =>
        Read(new(rulebook, [], General: null), norms);

    // Those of a part: as in general, but for what is stated for it under names of its own.
    public static DisclosureTerms Of(
        Label part,
        Rulebook rulebook,
        DisclosureNorms norms,
        DisclosureTerms general,
        HashSet<string> stated
    ) => Read(new(rulebook, stated, general), norms.For(part));

    private static DisclosureTerms Read(Reader from, DisclosureNorms norms) =>
        new(
            from.Term(norms.Every, static whole => whole.Every),
            from.Term(norms.AfterPeriod, static whole => whole.AfterPeriod),
            from.Term(norms.WhenItHappens, static whole => whole.WhenItHappens),
            from.Term(norms.Within, static whole => whole.Within),
            from.Term(norms.Permanent, static whole => whole.Permanent),
            from.Term(norms.Places, static whole => whole.Places),
            from.Term(norms.BoardFirst, static whole => whole.BoardFirst),
            from.Term(norms.InEachPart, static whole => whole.InEachPart)
        )
        {
            StaysUp = from.Term(norms.StaysUp, static whole => whole.StaysUp),
            StaysUpAt = from.Term(norms.StaysUpAt, static whole => whole.StaysUpAt),
            Anew = from.Term(norms.Anew, static whole => whole.Anew),
            Publishers = from.Term(norms.Publishers, static whole => whole.Publishers),
            Evidence = from.Term(norms.Evidence, static whole => whole.Evidence),
            Itemised = from.Term(norms.Itemised, static whole => whole.Itemised),
            Phases = from.Term(norms.Phases, static whole => whole.Phases),
            Levels = from.Term(norms.Levels, static whole => whole.Levels),
            LinkedWithin = from.Term(norms.LinkedWithin, static whole => whole.LinkedWithin),
            Grounds = from.Term(norms.Grounds, static whole => whole.Grounds),
            Truthful = from.Term(norms.Truthful, static whole => whole.Truthful),
            CorrectedWithin = from.Term(norms.CorrectedWithin, static whole => whole.CorrectedWithin),
        };

    private sealed record Reader(Rulebook Rulebook, HashSet<string> Stated, DisclosureTerms? General)
    {
        public NormOrOpen<T> Term<T>(NormName<T> name, Func<DisclosureTerms, NormOrOpen<T>> whole)
            where T : notnull =>
            General is null || Stated.Contains(name.Id) ? Rulebook.FindOrOpen(name) : whole(General);
    }
}
