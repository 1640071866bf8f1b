namespace GrassrootsDemocracy.Elections.Before.Candidacy;

/// <summary>Somebody who may nominate, and how many of them it takes.</summary>
/// <param name="Who">Who.</param>
/// <param name="AtLeast">How many it takes together; positive, 1 for one alone.</param>
public sealed record Nominator(Label Who, int AtLeast) : Readable
{
    /// <summary>Gets who.</summary>
    public Label Who { get; } = Guard.Against.Null(Who);

    /// <summary>Gets how many it takes together.</summary>
    public int AtLeast { get; } = Guard.Against.NegativeOrZero(AtLeast);

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        AtLeast == 1
            ? Who.ToString(language)
            : new Words("{0}, at least {1}", "{1}名以上{0}").Fill(language, Who.ToString(language), AtLeast);
}
