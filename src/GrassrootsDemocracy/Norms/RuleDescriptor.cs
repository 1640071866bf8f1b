namespace GrassrootsDemocracy.Norms;

/// <summary>A rule under its stable id, with a page of its own in docs/rules and its words in both languages.</summary>
/// <remarks>Two descriptors are equal when their ids are.</remarks>
public sealed class RuleDescriptor : IEquatable<RuleDescriptor>
{
    private readonly Words _title;
    private Words? _same;
    private Words? _other;
    private Words? _unknown;
    private Words? _notMet;
    private Words? _open;

    /// <summary>Describes a rule.</summary>
    /// <param name="id">The stable id, such as "election.turnout".</param>
    /// <param name="title">Its title.</param>
    /// <param name="says">
    /// What a line of the ledger says of it, with places such as {subject}, {actual}, {whole}, {needed} and {share} for the
    /// numbers of the line; see <see cref="Words"/> for the words that hang on a number. Where a number is not known the
    /// line gives the title instead and says so.
    /// </param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public RuleDescriptor(string id, Words title, Words says)
    {
        Id = Guard.Against.NotAName(id);
        _title = Guard.Against.Null(title);
        Says = Guard.Against.Null(says);
        CountsDays = says.English.Contains("{days}", StringComparison.Ordinal);
    }

    /// <summary>Gets the stable id.</summary>
    public string Id { get; }

    /// <summary>Gets the page that explains the rule, from the root of the repository.</summary>
    public string Page => $"docs/rules/{Id}.md";

    internal Words Says { get; }

    // Everything that it may say.
    internal IEnumerable<Words> AllSays =>
        new[] { Says, _same, _other, _unknown, _notMet, _open }.OfType<Words>();

    // Whether its number are days, which the requirement and the distance then name.
    internal bool CountsDays { get; private set; }

    // Whether what it says of a requirement that is met would be false of one that is not.
    internal bool IsRequirement => _notMet is not null;

    /// <summary>Describes the same rule, whose words are a statement that is true only where its requirement is met.</summary>
    /// <param name="notMet">
    /// What a line says where it is not met: the requirement, and what was instead where a place has it.
    /// </param>
    /// <param name="open">What it says while that is not known; <see langword="null"/> when the same words serve.</param>
    /// <returns>The rule. Where nothing is asked, or no rulebook speaks, its line gives only the title.</returns>
    public RuleDescriptor Otherwise(Words notMet, Words? open = null)
    {
        var rule = (RuleDescriptor)MemberwiseClone();
        (rule._notMet, rule._open) = (Guard.Against.Null(notMet), open);
        return rule;
    }

    // Whose number are days although its words, put together by whoever judges it, have no place for them.
    internal RuleDescriptor InDays()
    {
        CountsDays = true;
        return this;
    }

    // How its words say what is asked for.
    internal LimitWords Limit { get; private set; }

    // Whose words, put together by whoever judges it, say themselves what is asked for.
    internal RuleDescriptor Saying(LimitWords limit)
    {
        (Limit, CountsDays) = (limit, limit is LimitWords.LastDay or LimitWords.FirstDay);
        return this;
    }

    // Whose number are days on one side of another day: fewer than none lie on the other side of it.
    internal RuleDescriptor OnDays(Words other, Words same, Words unknown)
    {
        (_other, _same, _unknown) = (other, same, unknown);
        return this;
    }

    // Whether what is not known is said by its words, which have a place for the number, or by whoever puts them together.
    internal bool SaysWhatIsNotKnown =>
        _unknown is not null
        || Says.English.Contains("{actual", StringComparison.Ordinal)
        || _open?.English.Contains("not known", StringComparison.Ordinal) == true
        || string.Equals(Says.English, "{subject}", StringComparison.Ordinal)
        || CountsDays;

    // Null where only the title is true.
    internal Words? SaysOf(in Measure measure) =>
        measure.Actual switch
        {
            null => _unknown,
            0 => _same,
            < 0 => _other,
            _ => null,
        } ?? (IsRequirement ? RequirementOf(measure) : Says);

    private Words? RequirementOf(in Measure measure) =>
        measure switch
        {
            { Form: MeasureForm.Open or MeasureForm.Left or MeasureForm.NothingAsked } => null,
            { Verdict: Verdict.Met } => Says,
            { Verdict: Verdict.Breached } => _notMet,
            _ => _open ?? _notMet,
        };

    internal Words TitleWords => _title;

    /// <summary>Finds the title of the rule.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The title.</returns>
    public string Title(Language language) => _title.In(language);

    /// <inheritdoc/>
    public bool Equals(RuleDescriptor? other) =>
        other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleDescriptor);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Returns the id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
