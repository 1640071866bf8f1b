namespace GrassrootsDemocracy.Liaison.Delegates;

/// <summary>A right that delegates have between sessions, and what is owed to whoever uses it.</summary>
/// <param name="What">The right.</param>
public sealed record DelegateRight(Label What) : Readable
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
    public TimeLimit? PapersBefore
    {
        get;
        init => field = value is { } before ? Guard.Against.Unstated(before, nameof(PapersBefore)) : null;
    }

    /// <summary>Gets whether an answer is owed after it was used; a time named in <see cref="AnswerWithin"/> says so too.</summary>
    public bool OwesAnswer
    {
        get => field || AnswerWithin is not null;
        init;
    }

    /// <summary>Gets how long after at the latest; <see langword="null"/> when it does not say.</summary>
    public TimeLimit? AnswerWithin
    {
        get;
        init => field = value is { } within ? Guard.Against.Unstated(within, nameof(AnswerWithin)) : null;
    }

    /// <summary>Gets whether delegates sign up for it themselves (自愿报名).</summary>
    public bool IsBySignUp { get; init; }

    /// <summary>Gets whether delegates are asked for what they are versed in or work at (按特长和职业).</summary>
    public bool IsBySpecialty { get; init; }

    /// <summary>Compares two lists of rights; more rights, and more owed to each, ask more.</summary>
    /// <param name="value">The list in question.</param>
    /// <param name="other">The list to compare with.</param>
    /// <returns>How <paramref name="value"/> compares: who names the days that another leaves open asks more.</returns>
    public static Strictness Compare(ValueList<DelegateRight> value, ValueList<DelegateRight> other) =>
        Order.Of(Implies(Guard.Against.Null(value), Guard.Against.Null(other)), Implies(other, value));

    /// <inheritdoc/>
    public override string ToString(Language language)
    {
        List<string> owed = [];
        if (OwesPapers)
        {
            owed.Add(
                Owed(
                    PapersBefore,
                    new("papers before", "事先提供材料"),
                    new("papers {0} before", "提前{0}提供材料"),
                    language
                )
            );
        }

        if (OwesAnswer)
        {
            owed.Add(
                Owed(
                    AnswerWithin,
                    new("an answer after", "事后答复"),
                    new("an answer within {0}", "{0}内答复"),
                    language
                )
            );
        }

        if (IsBySignUp)
        {
            owed.Add(new Words("by signing up", "自愿报名").In(language));
        }

        if (IsBySpecialty)
        {
            owed.Add(new Words("by specialty", "按特长和职业").In(language));
        }

        return owed.Count == 0
            ? What.ToString(language)
            : new Words("{0} ({1})", "{0}（{1}）").Fill(
                language,
                What.ToString(language),
                CommonWords.Join(owed, language)
            );
    }

    private static bool Implies(ValueList<DelegateRight> value, ValueList<DelegateRight> other) =>
        other.All(need => value.Any(own => own.Gives(need)));

    private bool Gives(DelegateRight need) =>
        What == need.What
        && IsBySignUp == need.IsBySignUp
        && IsBySpecialty == need.IsBySpecialty
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

    private static string Owed(TimeLimit? limit, Words untimed, Words timed, Language language) =>
        limit is { } time ? timed.Fill(language, time.ToString(language)) : untimed.In(language);
}
