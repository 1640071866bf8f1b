using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.People;

// The words of this room that the lowest floor does not have.
internal static class PeopleTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager("GrassrootsDemocracy.People.PeopleTexts", typeof(PeopleTexts).Assembly),
            KernelTexts.All
        );
}
