namespace GrassrootsDemocracy.Posts;

/// <summary>Two committees (两委) whose members are compared, and their heads.</summary>
/// <remarks>A side may list several bodies of which a place has one, such as a branch committee or a general branch committee.</remarks>
public sealed record CommitteePair
{
    /// <summary>Gets the party committee of whatever kind and the villagers' committee, secretary and director (村“两委”).</summary>
    public static CommitteePair Village { get; } =
        new() { First = PostFacts.PartyBodies, Second = [Bodies.VillagersCommittee] };

    /// <summary>Gets the party committee of whatever kind and the residents' committee, secretary and director (社区“两委”).</summary>
    public static CommitteePair Community { get; } =
        new() { First = PostFacts.PartyBodies, Second = [Bodies.ResidentsCommittee] };

    /// <summary>Gets the first committee.</summary>
    public required ValueList<Label> First
    {
        get;
        init => field = [.. Guard.Against.NullOrEmpty(value, nameof(First))];
    }

    /// <summary>Gets the second committee.</summary>
    public required ValueList<Label> Second
    {
        get;
        init => field = [.. Guard.Against.NullOrEmpty(value, nameof(Second))];
    }

    /// <summary>Gets the head of the first; the secretary unless the host says otherwise.</summary>
    public Office HeadOfFirst
    {
        get;
        init => field = Guard.Against.Null(value, nameof(HeadOfFirst));
    } = Office.Secretary;

    /// <summary>Gets the head of the second; the director unless the host says otherwise.</summary>
    public Office HeadOfSecond
    {
        get;
        init => field = Guard.Against.Null(value, nameof(HeadOfSecond));
    } = Office.Director;
}
