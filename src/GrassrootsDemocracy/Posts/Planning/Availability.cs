namespace GrassrootsDemocracy.Posts.Planning;

/// <summary>Which posts a person may be given, as far as the person alone is concerned: eligible, elected where that is asked, and willing.</summary>
/// <remarks>What forbids two posts or two people together is not said here: the norms and the kinship say it.</remarks>
public sealed record Availability
{
    /// <summary>Gets the id of the person, as in the roster.</summary>
    public required string PersonId
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(PersonId));
    }

    /// <summary>Gets the ids of the posts that the person is eligible for; of posts filled by election, those the person was elected to or could be.</summary>
    public required ValueList<string> EligibleFor
    {
        get;
        init => field = [.. Guard.Against.NotNames(value, nameof(EligibleFor))];
    }

    /// <summary>Gets the ids of those among them that the person does not want; a plan never gives them, an explanation may name them.</summary>
    public ValueList<string> UnwillingFor
    {
        get;
        init => field = [.. Guard.Against.NotNames(value, nameof(UnwillingFor))];
    } = [];
}
