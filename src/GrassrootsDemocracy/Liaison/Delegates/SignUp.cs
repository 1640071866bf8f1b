namespace GrassrootsDemocracy.Liaison.Delegates;

/// <summary>A meeting to which delegates come because they signed up for it (自愿报名).</summary>
public sealed record SignUp : Facts<ValueList<Finding>>
{
    /// <summary>Gets the places; <see langword="null"/> when there is room for everybody.</summary>
    public int? Places
    {
        get;
        init => field = value is { } places ? Guard.Against.Negative(places, nameof(Places)) : null;
    }

    /// <summary>Gets the names of those who signed up; none twice.</summary>
    public required ValueList<string> SignedUp
    {
        get;
        init => field = Distinct(value, nameof(SignedUp));
    }

    /// <summary>Gets the names of those present; none twice.</summary>
    public required ValueList<string> Present
    {
        get;
        init => field = Distinct(value, nameof(Present));
    }

    /// <summary>Gets the names of those who spoke; none twice.</summary>
    public ValueList<string> Spoke
    {
        get;
        init => field = Distinct(value, nameof(Spoke));
    } = [];

    private static ValueList<string> Distinct(ValueList<string> names, string name)
    {
        Guard.Against.NotNames(names, name);
        return Guard.Against.InvalidInput(
            names,
            name,
            all => all.Distinct(StringComparer.Ordinal).Count() == all.Count,
            "A name is there twice: tell namesakes apart."
        );
    }

    internal override ValueList<Finding> DecidedBy(Rulebook rulebook) =>
        DelegateTermRules.From(rulebook).Check(this);
}
