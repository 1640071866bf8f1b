using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Delegates;

/// <summary>A change among the delegates that meets every quota.</summary>
/// <param name="MenReplacedByWomen">How many men make room for as many women.</param>
/// <param name="WomenAdded">How many more women are elected.</param>
/// <param name="MenFewer">How many fewer men are elected.</param>
public sealed record CompositionChange(int MenReplacedByWomen, int WomenAdded, int MenFewer) : IReadable
{
    /// <summary>Gets how many delegates it is about.</summary>
    public int Size => checked(MenReplacedByWomen + WomenAdded + MenFewer);

    /// <inheritdoc/>
    public string ToString(CultureInfo culture)
    {
        (string Key, int Count)[] parts =
        [
            ("change.replaced", MenReplacedByWomen),
            ("change.added", WomenAdded),
            ("change.fewer", MenFewer),
        ];
        return string.Join(
            KernelTexts.All.Find("separator", culture),
            parts
                .Where(part => part.Count > 0)
                .Select(part => AfterTexts.All.Fill(part.Key, culture, part.Count))
        );
    }

    /// <summary>Returns the change in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
