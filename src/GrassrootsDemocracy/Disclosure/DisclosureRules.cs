namespace GrassrootsDemocracy.Disclosure;

/// <summary>The rules on disclosure, each norm found or open.</summary>
public sealed record DisclosureRules : Rules<DisclosureRules>
{
    private DisclosureRules(Rulebook rulebook, DisclosureNorms norms)
    {
        Norms = norms;
        Items = rulebook.FindOrOpen(norms.Items);
        Classes = rulebook.FindOrOpen(norms.Classes);
        Request = rulebook.FindOrOpen(norms.Request);
        AllUnlessWithheld = rulebook.FindOrOpen(norms.AllUnlessWithheld);
        Reasons = rulebook.FindOrOpen(norms.Reasons);
        Responsible = rulebook.FindOrOpen(norms.Responsible);
        Inspection = RecurringTerms.In(rulebook, norms.Inspection);
        CatalogueIssue = RecurringTerms.In(rulebook, norms.CatalogueIssue);
        General = DisclosureTerms.In(rulebook, norms);
        ValueList<NormName> stated = [.. rulebook.NamesUnder(norms.Prefix)];
        var ids = stated.Select(name => name.Id).ToHashSet(StringComparer.Ordinal);
        OfParts =
        [
            .. stated
                .Select(name => name.Part)
                .OfType<Label>()
                .Distinct()
                .OrderBy(part => part.Id, StringComparer.Ordinal)
                .Select(part => (part, DisclosureTerms.Of(part, rulebook, norms, General, ids))),
        ];
        Process = Procedure.From(rulebook, norms.Process.Id);
        Since = SinceOf(rulebook, stated);
    }

    /// <summary>Gets the names of the norms.</summary>
    public DisclosureNorms Norms { get; }

    /// <summary>Gets the stages of the plan, of objections and of complaints.</summary>
    public Procedure Process { get; }

    internal NormOrOpen<ValueList<DisclosureItem>> Items { get; }
    internal NormOrOpen<ValueList<Label>> Classes { get; }
    internal NormOrOpen<ValueList<PetitionRoute>> Request { get; }
    internal NormOrOpen<bool> AllUnlessWithheld { get; }
    internal NormOrOpen<ValueList<Label>> Reasons { get; }
    internal NormOrOpen<ValueList<Label>> Responsible { get; }
    internal RecurringTerms Inspection { get; }
    internal RecurringTerms CatalogueIssue { get; }
    internal DisclosureTerms General { get; }
    internal ValueList<(Label Part, DisclosureTerms Terms)> OfParts { get; }

    // From when what the rulebook says of disclosure is as it is, however often it changed otherwise since.
    internal LocalDate? Since { get; }

    // Rules asked on purpose are asked of any day.
    internal bool IsOfAnyDay => Reading.Rulebook.IsHypothetical;

    internal LocalDate? Until => Reading.Rulebook.Scope.Until;

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">What is disclosed, such as <see cref="DisclosureNorms.VillageAffairs"/>.</param>
    /// <returns>The rules.</returns>
    public static DisclosureRules From(Rulebook rulebook, DisclosureNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Judges what was disclosed as it stands on a day: what is due, what is overdue, what hung too short a time.</summary>
    /// <param name="log">The facts.</param>
    /// <param name="on">The day; what is dated later is not yet known on it.</param>
    /// <returns>The calendar of duties, the objections with their clocks, and the ledger.</returns>
    public DisclosureOutcome Check(DisclosureLog log, LocalDate on) => new(For(log), log, on);

    /// <summary>Lays the duties that come again, and those of what has happened, over a time.</summary>
    /// <param name="year">The catalogue, the time, and what is known to have happened.</param>
    /// <returns>What falls due in that time, the earliest first, and what is open.</returns>
    public DisclosureCalendar Plan(DisclosureYear year) => new(For(year), year);

    // What is said of an item: under its own name, else of its class; of each class that it may have where that is not known.
    internal IReadOnlyList<DisclosureTerms> Of(Label item, Label? ofClass)
    {
        if (Find(item) is { } own)
        {
            return [own];
        }

        if (ofClass is not null)
        {
            return [Find(ofClass) ?? General];
        }

        var classes =
            Classes.State == TermState.InCases
                ? Classes.Readings.SelectMany(reading =>
                    reading.Norm is Norm<ValueList<Label>> { Value: var some } ? some : []
                )
                : Classes.Norm?.Value ?? [];
        List<DisclosureTerms> may = [.. classes.Select(each => Find(each) ?? General).Distinct()];
        return may.Count == 0 ? [General] : may;
    }

    // The day on which the last of the texts came into force; of a text that does not say, that of the rulebook.
    private static LocalDate? SinceOf(Rulebook rulebook, ValueList<NormName> stated)
    {
        var days = stated.Select(name => rulebook.Prevailing(name)?.Source.Instrument.InForce).ToList();
        return days.Count == 0 || days.Contains(null) ? rulebook.Scope.From : days.Max();
    }

    private DisclosureTerms? Find(Label part)
    {
        foreach (var (known, terms) in OfParts)
        {
            if (known == part)
            {
                return terms;
            }
        }

        return null;
    }
}
