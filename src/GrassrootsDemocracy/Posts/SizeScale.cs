using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Posts;

/// <summary>The size of a body by another number, such as that of a branch committee by the full members of the branch.</summary>
public sealed record SizeScale : IReadable
{
    /// <summary>Gets the number that decides.</summary>
    public required Label By
    {
        get;
        init => field = Guard.Against.Null(value, nameof(By));
    }

    /// <summary>Gets the steps; no number lies in two of them.</summary>
    public required ValueList<SizeStep> Steps
    {
        get;
        init =>
            field = Guard.Against.InvalidInput(
                Guard.Against.Null(value, nameof(Steps)),
                nameof(Steps),
                steps =>
                    steps
                        .OrderBy(step => step.For.Least)
                        .Zip(steps.OrderBy(step => step.For.Least).Skip(1))
                        .All(pair => pair.First.For.Most < pair.Second.For.Least),
                "Two steps hold one number: nobody can say which of them decides."
            );
    }

    /// <summary>Finds the size for a number.</summary>
    /// <param name="count">The number.</param>
    /// <returns>The size; <see langword="null"/> when no step speaks of that number.</returns>
    public CountRange? For(long count)
    {
        foreach (var step in Steps)
        {
            if (step.For.Contains(count))
            {
                return step.Size;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public string ToString(Language language) =>
        string.Join(
            CommonWords.Separator.In(language),
            Steps.Select(step =>
                new Words("{2} members for {0} {1}", "{1}{0}的，{2}人").Fill(
                    language,
                    step.For.ToString(language),
                    By.ToString(language),
                    step.Size.ToString(language)
                )
            )
        );

    /// <summary>Returns the words in English.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(Language.English);
}
