using System.Runtime.CompilerServices;

namespace GrassrootsDemocracy.Norms;

/// <summary>Names of norms that belong together: their ids begin alike, and their titles are of one subject.</summary>
/// <remarks>A name is made when it is first asked for; a rulebook tells names apart by their ids.</remarks>
public abstract class NormGroup
{
    private protected NormGroup(string prefix, IReadable? subject = null) =>
        (Prefix, Subject) = (prefix, subject);

    private protected NormGroup(
        string area,
        Label of,
        string? room = null,
        [CallerArgumentExpression(nameof(of))] string? name = null
    )
        : this($"{area}.{Guard.Against.Null(of, name).Key}{(room is null ? "" : $".{room}")}", subject: of)
    { }

    // How the ids of all its names begin.
    internal string Prefix { get; }

    // What they are norms of, where that brings its own words.
    private protected IReadable? Subject { get; init; }

    // The part of the subject that the names are for, with its key in their ids; without one they are for the whole.
    private protected (string Key, IReadable Words)? Part { get; init; }

    private protected NormName<T> Name<T>(
        string norm,
        Func<T, T, Strictness> order,
        string english,
        string chinese
    )
        where T : notnull =>
        PartOf(new NormName<T>($"{Prefix}.{norm}", order, new(english, chinese), Subject));

    // Of which no value is stricter than another.
    private protected NormName<T> Name<T>(string norm, string english, string chinese)
        where T : notnull => Name<T>(norm, Order.None, english, chinese);

    private protected NormName<bool> Must(string norm, string english, string chinese) =>
        Name<bool>(norm, Order.YesIsStricter, english, chinese);

    private protected NormName<bool> May(string norm, string english, string chinese) =>
        Name<bool>(norm, Order.NoIsStricter, english, chinese);

    private protected NormName<int> AtLeast(string norm, string english, string chinese) =>
        Name<int>(norm, Order.MoreIsStricter, english, chinese);

    private protected NormName<int> AtMost(string norm, string english, string chinese) =>
        Name<int>(norm, Order.LessIsStricter, english, chinese);

    private protected NormName<CountRange> Range(string norm, string english, string chinese) =>
        Name<CountRange>(norm, Order.Ranges, english, chinese);

    private protected NormName<Quota> VoteShare(string norm, string english, string chinese) =>
        Name<Quota>(norm, Order.Quotas, english, chinese);

    private protected NormName<TurnoutRule> Attendance(string norm, string english, string chinese) =>
        Name<TurnoutRule>(norm, TurnoutRule.Compare, english, chinese);

    private protected NormName<ValueList<Label>> AnyOf(string norm, string english, string chinese) =>
        Name(norm, Order.AnyWillDo<Label>(), english, chinese);

    private protected NormName<ValueList<Label>> AllOf(string norm, string english, string chinese) =>
        Name(norm, Order.AllRequired<Label>(), english, chinese);

    private protected NormName<T> PartOf<T>(NormName<T> whole)
        where T : notnull => Part is var (key, words) ? whole.For(key, words) : whole;
}
