using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Posts;

// What a line of the ledger is about: a body or a post, and what of it.
internal sealed record About(IReadable What, IReadable More) : IReadable
{
    public string ToString(CultureInfo culture) =>
        PostTexts.All.Fill("about", culture, What.ToString(culture), More.ToString(culture));

    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
