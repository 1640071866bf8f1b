namespace GrassrootsDemocracy.Elections.Before.Conditions;

/// <summary>A condition that a rulebook sets, in the words of labels: that something is so, is not so, or has long been so.</summary>
public sealed record Condition : Readable
{
    private Condition() { }

    /// <summary>Gets what must be so or not be so; <see langword="null"/> when one of several is enough.</summary>
    public Label? Fact { get; private init; }

    /// <summary>Gets whether it must not be so.</summary>
    public bool IsNegated { get; private init; }

    /// <summary>Gets how long it must have been so at least; <see langword="null"/> when any time will do.</summary>
    public TimeLimit? AtLeast { get; private init; }

    /// <summary>Gets the conditions of which one is enough; empty when it is about one thing.</summary>
    public ValueList<Condition> AnyOf { get; private init; } = [];

    /// <summary>Gets whether it is met by the person's own word alone (本人表示), so that whoever lacks it could still give it.</summary>
    public bool IsOwnWord { get; private init; }

    /// <summary>Asks that something is so.</summary>
    /// <param name="fact">What.</param>
    /// <returns>The condition.</returns>
    public static Condition That(Label fact) => new() { Fact = Guard.Against.Null(fact) };

    /// <summary>Asks that something is not so.</summary>
    /// <param name="fact">What.</param>
    /// <returns>The condition.</returns>
    public static Condition NotThat(Label fact) =>
        new() { Fact = Guard.Against.Null(fact), IsNegated = true };

    /// <summary>Asks that something has been so for a time, to the day.</summary>
    /// <param name="fact">What.</param>
    /// <param name="atLeast">How long, counted back from the day in question; the first day of exactly that time is enough.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The time is none at all.</exception>
    public static Condition For(Label fact, TimeLimit atLeast) =>
        new() { Fact = Guard.Against.Null(fact), AtLeast = Guard.Against.NoTime(atLeast) };

    /// <summary>Asks for the person's own word.</summary>
    /// <param name="fact">What the person says.</param>
    /// <returns>The condition.</returns>
    public static Condition OwnWord(Label fact) =>
        new() { Fact = Guard.Against.Null(fact), IsOwnWord = true };

    /// <summary>Asks that one of several conditions is met.</summary>
    /// <param name="conditions">The conditions; at least one.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Condition Either(params IEnumerable<Condition> conditions) =>
        new()
        {
            AnyOf =
            [
                .. Guard.Against.NullOrEmpty(Guard.Against.Null(conditions).ToList(), nameof(conditions)),
            ],
        };

    // What tells it from another condition in a list.
    internal object Subject => Fact is { } fact ? (fact, IsNegated) : this;

    /// <summary>Judges the condition by what is known.</summary>
    /// <param name="facts">The facts; two that contradict each other leave it undetermined.</param>
    /// <param name="day">The day on which it must be met.</param>
    /// <param name="calendar">The working days; <see langword="null"/> when they are not known. Only a time counted in them asks.</param>
    /// <returns>The verdict; undetermined when a fact is missing.</returns>
    public Verdict Judge(IEnumerable<StatedFact> facts, LocalDate day, WorkCalendar? calendar = null)
    {
        Guard.Against.Null(facts);
        if (Fact is { } label)
        {
            var verdicts = facts
                .Where(fact => fact.What == label)
                .Select(fact => Judge(fact, day, calendar))
                .Distinct()
                .ToList();
            return verdicts is [var only] ? only : Verdict.Undetermined;
        }

        var each = AnyOf.Select(condition => condition.Judge(facts, day, calendar)).ToList();
        return each.Contains(Verdict.Met) ? Verdict.Met
            : each.Contains(Verdict.Undetermined) ? Verdict.Undetermined
            : Verdict.Breached;
    }

    // What is not known where a time is counted in working days that the calendar does not have.
    internal IReadable? Missing(IEnumerable<StatedFact> facts, LocalDate day, WorkCalendar? calendar) =>
        AnyOf.Any(condition => condition.Missing(facts, day, calendar) is not null)
        || facts.Any(fact =>
            fact.What == Fact
            && fact is { Holds: true, From: { } from }
            && AtLeast?.Before(DayBounds.On(day), calendar).ByThen(from) == Verdict.Undetermined
        )
            ? new CalendarCover(calendar)
            : null;

    /// <summary>Compares two conditions; what is met by nobody who does not meet the other asks more.</summary>
    /// <param name="value">The condition in question.</param>
    /// <param name="other">The condition to compare with.</param>
    /// <returns>How <paramref name="value"/> compares: that something has long been so asks more than that it is so.</returns>
    public static Strictness Compare(Condition value, Condition other)
    {
        Guard.Against.Null(value);
        Guard.Against.Null(other);
        return Order.Of(value.Implies(other), other.Implies(value));
    }

    /// <inheritdoc/>
    public override string ToString(Language language)
    {
        if (Fact is not { } label)
        {
            return string.Join(
                new Words(" or ", "或者").In(language),
                AnyOf.Select(condition => condition.ToString(language))
            );
        }

        var words = label.ToString(language);
        return AtLeast is { } time
                ? new Words("{0} for at least {1}", "{0}满{1}").Fill(language, words, time.ToString(language))
            : IsNegated ? new Words("not: {0}", "非（{0}）").Fill(language, words)
            : words;
    }

    // What begins only after the day is not yet so on it.
    private Verdict Judge(StatedFact fact, LocalDate day, WorkCalendar? calendar)
    {
        var holds = fact.Holds && !(fact.From > day);
        if (AtLeast is not { } time || !holds)
        {
            return holds == IsNegated ? Verdict.Breached : Verdict.Met;
        }

        return fact.From is { } from
            ? time.Before(DayBounds.On(day), calendar).ByThen(from)
            : Verdict.Undetermined;
    }

    // By the person's own word is a way of its own to meet it.
    private bool Implies(Condition other) =>
        AnyOf.Count > 0 ? AnyOf.All(one => one.Implies(other))
        : other.AnyOf.Count > 0 ? other.AnyOf.Any(Implies)
        : Fact == other.Fact
            && IsNegated == other.IsNegated
            && IsOwnWord == other.IsOwnWord
            && (
                other.AtLeast is not { } asked
                || (AtLeast is { } time && TimeLimit.LongerIsStricter(time, asked).Implies())
            );
}
