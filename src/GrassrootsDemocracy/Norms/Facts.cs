namespace GrassrootsDemocracy.Norms;

/// <summary>What happened: every record that rules judge says of what body, where, when and in which case it was.</summary>
/// <remarks>What the host does not state, and the record does not say otherwise, nobody asks.</remarks>
public abstract record Facts
{
    private readonly Said _said = Said.Nothing;

    private protected Facts() { }

    /// <summary>
    /// Gets the kind of body or undertaking whose rules decide, such as the villagers' committee; <see langword="null"/> when
    /// nobody says.
    /// </summary>
    public Label? Kind
    {
        get => _said.Kind ?? OwnKind;
        init => _said = _said with { Kind = value };
    }

    /// <summary>Gets the area whose rules decide: that of the body, where the record has one; <see langword="null"/> when nobody says.</summary>
    public JurisdictionCode? Area
    {
        get => _said.Area ?? OwnArea;
        init => _said = _said with { Area = value };
    }

    /// <summary>
    /// Gets the day whose law decides: the day of the facts, where the record has one; <see langword="null"/> when nobody says.
    /// </summary>
    /// <remarks>State it where another day does, as for what outlasts the law under which it began.</remarks>
    public LocalDate? LawOf
    {
        get => _said.LawOf ?? OwnDay;
        init => _said = _said with { LawOf = value };
    }

    /// <summary>Gets the cases of which the host says whether they hold; one that is not named is not known.</summary>
    /// <exception cref="ArgumentException">One is stated twice.</exception>
    public ValueList<Circumstance> Circumstances
    {
        get => _said.Circumstances;
        init =>
            _said = _said with
            {
                Circumstances = Guard.Against.Twice(
                    value,
                    nameof(Circumstances),
                    each => each.Case,
                    "One circumstance is stated twice."
                ),
            };
    }

    /// <summary>Gets the numbers that the host states for rules of its own and for cases about them; empty when there is none.</summary>
    /// <exception cref="ArgumentException">One is stated twice.</exception>
    public ValueList<StatedNumber> Numbers
    {
        get => _said.Numbers;
        init =>
            _said = _said with
            {
                Numbers = Guard.Against.Twice(
                    value,
                    nameof(Numbers),
                    each => each.Of,
                    "One number is stated twice."
                ),
            };
    }

    // What is stated of the kind or the area and is not what the record itself says of it; null where there is no such thing.
    internal string? SaidTwice =>
        _said.Kind is { } kind && OwnKind is { } own && own != kind
            ? $"The kind that is stated, {kind.Id}, is not the one that the record itself has, {own.Id}: state it once."
        : _said.Area is { } area && OwnArea is { } place && place != area
            ? $"The area that is stated, {area}, is not the one that the record itself has, {place}: state it once."
        : null;

    // The kind, where no rules can be found without it.
    private protected Label MustBeOfAKind => Kind ?? throw NotSaid(nameof(Kind));

    // What a record says by what it holds; facts within it say it where it has nothing of its own.
    private protected virtual Label? OwnKind => null;

    private protected virtual JurisdictionCode? OwnArea =>
        Parts.Select(part => part.Area).FirstOrDefault(area => area is not null);

    private protected virtual LocalDate? OwnDay =>
        Parts.Select(part => part.LawOf).FirstOrDefault(day => day is not null);

    private protected virtual IEnumerable<Facts> Parts => [];

    // What must be said of the facts themselves, whatever the rules.
    internal virtual IEnumerable<Finding> Remarks => Parts.SelectMany(part => part.Remarks);

    /// <summary>Finds a number.</summary>
    /// <param name="counted">What is counted.</param>
    /// <returns>The number that the record has or the host states; <see langword="null"/> when it is not known.</returns>
    public long? NumberOf(Quantity counted)
    {
        Guard.Against.Null(counted);
        return OwnNumberOf(counted) ?? Numbers.FirstOrDefault(number => number.Of == counted)?.Number;
    }

    // What is known of the cases, by what is stated and by the numbers that some of them are about.
    internal Situation In(Situation known) =>
        Stated()
            .Concat(OwnCircumstances)
            .Aggregate(known.Counting(NumberOf), static (all, one) => all.With(one));

    // Whether a case holds, by what is stated or counted.
    internal bool? Says(Case one) => In(Situation.Nothing).Says(one);

    // Facts within these, judged by the law that is stated for the whole where none is for them.
    internal TFacts ByItsLaw<TFacts>(TFacts part)
        where TFacts : Facts =>
        _said.LawOf is { } day && part._said.LawOf is null ? part with { LawOf = day } : part;

    // What the host would have to say for rules to be found.
    internal static ArgumentException NotSaid(string property) =>
        new(
            $"No rules can be found for the facts, because they do not say {property}: state it{OrBy(property)}, or ask the rules themselves.",
            WhatIsDecided
        );

    // Whoever decides by a rulebook or a catalogue names its argument so.
    internal static string WhatIsDecided => "facts";

    // Many a record says it by what it holds.
    private static string OrBy(string property) =>
        property switch
        {
            nameof(LawOf) =>
                " or, where the record has a day of its own, such as that of a meeting, that day",
            nameof(Area) => " or, where the record has a body of its own, that of the body",
            _ => "",
        };

    private protected virtual long? OwnNumberOf(Quantity counted) =>
        Parts.Select(part => part.NumberOf(counted)).FirstOrDefault(number => number is not null);

    // What a record says of the cases by what it holds, such as who votes; of facts within it each says so for itself.
    private protected virtual IEnumerable<Circumstance> OwnCircumstances => [];

    private IEnumerable<Circumstance> Stated() =>
        Circumstances.Concat(Parts.SelectMany(part => part.Stated()));
}
