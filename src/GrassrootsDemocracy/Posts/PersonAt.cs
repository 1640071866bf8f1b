using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Posts;

// A person together with an office that the person holds.
internal sealed record PersonAt(Person Person, IReadable Place) : IReadable
{
    public string ToString(CultureInfo culture) =>
        PostTexts.All.Fill("person-at", culture, Person.Called, Place.ToString(culture));

    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
