namespace GrassrootsDemocracy.Accountability.Audits;

/// <summary>The rules on audits, each norm found or open; those of an occasion are read for it.</summary>
public sealed record AuditRules : Rules<AuditRules>
{
    private readonly Label _kind;

    private AuditRules(Rulebook rulebook, AuditNorms norms)
    {
        _kind = norms.Kind;
        Occasions = rulebook.FindOrOpen(norms.Occasions);
        Audited = rulebook.FindOrOpen(norms.Audited);
        By = rulebook.FindOrOpen(norms.By);
        Items = rulebook.FindOrOpen(norms.Items);
        ItemRequest = rulebook.FindOrOpen(norms.ItemRequest);
        Request = rulebook.FindOrOpen(norms.Request);
        HeldWithin = rulebook.FindOrOpen(norms.HeldWithin);
        Published = rulebook.FindOrOpen(norms.Published);
        PublishedWithin = rulebook.FindOrOpen(norms.PublishedWithin);
        BeforeElection = rulebook.FindOrOpen(norms.BeforeElection);
        BeforeCommittee = rulebook.FindOrOpen(norms.BeforeCommittee);
        NoReleaseBefore = rulebook.FindOrOpen(norms.NoReleaseBefore);
        ObjectionWithin = rulebook.FindOrOpen(norms.ObjectionWithin);
        ObjectionTo = rulebook.FindOrOpen(norms.ObjectionTo);
        Explained = rulebook.FindOrOpen(norms.Explained);
        ExplainedWithin = rulebook.FindOrOpen(norms.ExplainedWithin);
        Review = rulebook.FindOrOpen(norms.Review);
    }

    internal NormOrOpen<ValueList<Label>> Occasions { get; }
    internal NormOrOpen<ValueList<Label>> Audited { get; }
    internal NormOrOpen<ValueList<Label>> By { get; }
    internal NormOrOpen<ValueList<Label>> Items { get; }
    internal NormOrOpen<ValueList<PetitionRoute>> ItemRequest { get; }
    internal NormOrOpen<ValueList<PetitionRoute>> Request { get; }
    internal NormOrOpen<TimeLimit> HeldWithin { get; }
    internal NormOrOpen<bool> Published { get; }
    internal NormOrOpen<TimeLimit> PublishedWithin { get; }
    internal NormOrOpen<bool> BeforeElection { get; }
    internal NormOrOpen<TimeLimit> BeforeCommittee { get; }
    internal NormOrOpen<bool> NoReleaseBefore { get; }
    internal NormOrOpen<TimeLimit> ObjectionWithin { get; }
    internal NormOrOpen<ValueList<Label>> ObjectionTo { get; }
    internal NormOrOpen<bool> Explained { get; }
    internal NormOrOpen<TimeLimit> ExplainedWithin { get; }
    internal NormOrOpen<ValueList<PetitionRoute>> Review { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The body whose members are audited.</param>
    /// <returns>The rules.</returns>
    public static AuditRules From(Rulebook rulebook, AuditNorms norms) =>
        Read(rulebook, Guard.Against.Null(norms).Kind, book => new(book, norms), readsLater: true);

    /// <summary>Checks an audit as it stands on a day.</summary>
    /// <param name="audit">The facts.</param>
    /// <param name="on">The day; what happened later is not yet known on it.</param>
    /// <returns>What is due, and the ledger.</returns>
    public AuditOutcome Check(Audit audit, LocalDate on) => new(For(audit).On(audit.Occasion), audit, on);

    // The rules for one occasion, which those for all fill where nothing is stated for it.
    private AuditRules On(Label occasion) =>
        Read(Reading.Rulebook, _kind, book => new(book, new AuditNorms(_kind).For(occasion)));
}
