using System.Globalization;
using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Liaison.Delegates;

/// <summary>A right that delegates have between sessions, and what is owed to whoever uses it.</summary>
/// <param name="What">The right.</param>
public sealed record DelegateRight(Label What) : IReadable
{
    /// <summary>Gets the right.</summary>
    public Label What { get; } = Guard.Against.Null(What);

    /// <summary>Gets whether papers are owed before it is used; a time named in <see cref="PapersBefore"/> says so too.</summary>
    public bool OwesPapers
    {
        get => field || PapersBefore is not null;
        init;
    }

    /// <summary>Gets how long before at the latest; <see langword="null"/> when it only says before.</summary>
    public TimeLimit? PapersBefore { get; init; }

    /// <summary>Gets whether an answer is owed after it was used; a time named in <see cref="AnswerWithin"/> says so too.</summary>
    public bool OwesAnswer
    {
        get => field || AnswerWithin is not null;
        init;
    }

    /// <summary>Gets how long after at the latest; <see langword="null"/> when it does not say.</summary>
    public TimeLimit? AnswerWithin { get; init; }

    /// <summary>Gets whether delegates sign up for it themselves (自愿报名).</summary>
    public bool IsBySignUp { get; init; }

    /// <summary>Compares two lists of rights; more rights, and more owed to each, ask more.</summary>
    /// <param name="value">The list in question.</param>
    /// <param name="other">The list to compare with.</param>
    /// <returns>How <paramref name="value"/> compares: who names the days that another leaves open asks more.</returns>
    public static Strictness Compare(ValueList<DelegateRight> value, ValueList<DelegateRight> other) =>
        Order.Of(Implies(Guard.Against.Null(value), Guard.Against.Null(other)), Implies(other, value));

    /// <inheritdoc/>
    public string ToString(CultureInfo culture)
    {
        List<string> owed = [];
        if (OwesPapers)
        {
            owed.Add(Owed("papers", PapersBefore, culture));
        }

        if (OwesAnswer)
        {
            owed.Add(Owed("answer", AnswerWithin, culture));
        }

        if (IsBySignUp)
        {
            owed.Add(DelegateTermTexts.All.Find("by-sign-up", culture));
        }

        return owed.Count == 0
            ? What.ToString(culture)
            : DelegateTermTexts.All.Fill(
                "right-owing",
                culture,
                What.ToString(culture),
                string.Join(KernelTexts.All.Find("separator", culture), owed)
            );
    }

    /// <summary>Returns the right in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);

    private static bool Implies(ValueList<DelegateRight> value, ValueList<DelegateRight> other) =>
        other.All(need => value.Any(own => own.Gives(need)));

    private bool Gives(DelegateRight need) =>
        What == need.What
        && IsBySignUp == need.IsBySignUp
        && (OwesPapers || !need.OwesPapers)
        && (OwesAnswer || !need.OwesAnswer)
        && IsAsStrict(PapersBefore, need.PapersBefore, TimeLimit.LongerIsStricter)
        && IsAsStrict(AnswerWithin, need.AnswerWithin, TimeLimit.ShorterIsStricter);

    private static bool IsAsStrict(
        TimeLimit? own,
        TimeLimit? need,
        Func<TimeLimit, TimeLimit, Strictness> compare
    ) =>
        need is not { } asked
        || (own is { } given && compare(given, asked) is Strictness.Same or Strictness.Stricter);

    private static string Owed(string key, TimeLimit? limit, CultureInfo culture) =>
        limit is { } time
            ? DelegateTermTexts.All.Fill($"{key}-limit", culture, time.ToString(culture))
            : DelegateTermTexts.All.Find(key, culture);
}
