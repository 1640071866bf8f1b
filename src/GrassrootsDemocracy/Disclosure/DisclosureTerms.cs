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
        new(
            rulebook.FindOrOpen(norms.Every),
            rulebook.FindOrOpen(norms.AfterPeriod),
            rulebook.FindOrOpen(norms.WhenItHappens),
            rulebook.FindOrOpen(norms.Within),
            rulebook.FindOrOpen(norms.Permanent),
            rulebook.FindOrOpen(norms.Places),
            rulebook.FindOrOpen(norms.BoardFirst),
            rulebook.FindOrOpen(norms.InEachPart)
        )
        {
            StaysUp = rulebook.FindOrOpen(norms.StaysUp),
            StaysUpAt = rulebook.FindOrOpen(norms.StaysUpAt),
            Anew = rulebook.FindOrOpen(norms.Anew),
            Publishers = rulebook.FindOrOpen(norms.Publishers),
            Evidence = rulebook.FindOrOpen(norms.Evidence),
            Itemised = rulebook.FindOrOpen(norms.Itemised),
            Phases = rulebook.FindOrOpen(norms.Phases),
            Levels = rulebook.FindOrOpen(norms.Levels),
            LinkedWithin = rulebook.FindOrOpen(norms.LinkedWithin),
            Grounds = rulebook.FindOrOpen(norms.Grounds),
            Truthful = rulebook.FindOrOpen(norms.Truthful),
            CorrectedWithin = rulebook.FindOrOpen(norms.CorrectedWithin),
        };
}
