using System.Xml.Linq;

namespace GrassrootsDemocracy.Tests.Conventions;

public class PackageTests
{
    private static readonly XDocument Project = XDocument.Load(
        Repository.PathOf("src/GrassrootsDemocracy/GrassrootsDemocracy.csproj")
    );

    [Fact]
    public void The_core_depends_on_three_packages_and_no_others() =>
        Assert.Equal(
            ["Ardalis.GuardClauses", "Microsoft.Extensions.DependencyInjection.Abstractions", "NodaTime"],
            Named("PackageReference").Order(StringComparer.Ordinal)
        );

    [Fact]
    public void The_core_depends_on_no_other_project() => None.Of(Named("ProjectReference"));

    [Fact]
    public void The_core_shows_its_insides_only_to_its_own_packages_and_tests() =>
        Assert.All(
            Named("InternalsVisibleTo"),
            name => Assert.StartsWith("GrassrootsDemocracy.", name, StringComparison.Ordinal)
        );

    private static IEnumerable<string> Named(string element) =>
        Project.Descendants(element).Select(reference => reference.Attribute("Include")!.Value);
}
