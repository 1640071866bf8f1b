using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.National;
using Microsoft.Extensions.DependencyInjection;

namespace GrassrootsDemocracy.Tests.DependencyInjection;

public class RegistrationTests
{
    private static readonly LocalDate Day = new(2026, 3, 1);

    private static readonly LocalRulebook Ours = new()
    {
        Jurisdiction = JurisdictionCode.Parse("320106"),
        Layer = Rulebook.Named("Ours"),
        From = new(2026, 1, 1),
    };

    [Fact]
    public void A_host_gets_the_catalogue_of_the_built_in_rulebooks()
    {
        using var host = new ServiceCollection().AddGrassrootsDemocracy().BuildServiceProvider();

        var catalogue = host.GetRequiredService<RulebookCatalogue>();

        Assert.Same(catalogue, host.GetRequiredService<RulebookCatalogue>());
        Assert.Equal(
            "Xiling district 2004 over National rulebook",
            catalogue.Find(JurisdictionCode.Parse("420503"), new(2004, 6, 1)).ToString()
        );
    }

    // The same one registered twice counts once, and for its area it stands in for the built-in one.
    [Fact]
    public void A_host_s_rulebook_takes_the_place_of_a_built_in_one()
    {
        var xiling = new LocalRulebook
        {
            Jurisdiction = JurisdictionCode.Parse("420503"),
            Layer = Rulebook.Named("Xiling, from its own text"),
            From = new(2004, 1, 1),
        };
        using var host = new ServiceCollection()
            .AddGrassrootsDemocracy(xiling)
            .AddGrassrootsDemocracy(xiling)
            .BuildServiceProvider();

        var found = host.GetRequiredService<RulebookCatalogue>().Find(xiling.Jurisdiction, new(2004, 6, 1));

        Assert.Equal("Xiling, from its own text over National rulebook", found.ToString());
    }

    [Fact]
    public void A_host_s_own_rulebooks_belong_to_the_catalogue()
    {
        using var host = new ServiceCollection().AddGrassrootsDemocracy(Ours).BuildServiceProvider();

        Assert.Equal("Ours over National rulebook", Find(host));
    }

    [Fact]
    public void Rulebooks_registered_as_services_belong_to_the_catalogue_before_and_after()
    {
        var other = Ours with
        {
            Jurisdiction = JurisdictionCode.Parse("3201"),
            Layer = Rulebook.Named("City"),
        };
        using var host = new ServiceCollection()
            .AddSingleton(Ours)
            .AddGrassrootsDemocracy()
            .AddSingleton(other)
            .BuildServiceProvider();

        Assert.Equal("Ours over City over National rulebook", Find(host));
    }

    [Fact]
    public void Adding_twice_adds_the_own_rulebooks_of_both_and_one_catalogue()
    {
        var other = Ours with
        {
            Jurisdiction = JurisdictionCode.Parse("3201"),
            Layer = Rulebook.Named("City"),
        };
        using var host = new ServiceCollection()
            .AddGrassrootsDemocracy(Ours)
            .AddGrassrootsDemocracy(other)
            .BuildServiceProvider();

        Assert.Single(host.GetServices<RulebookCatalogue>());
        Assert.Equal("Ours over City over National rulebook", Find(host));
    }

    [Fact]
    public void A_timeline_registered_earlier_is_kept()
    {
        var own = new Timeline<Rulebook>("another nation", Day, (Day, Rulebook.Named("Another nation")));
        using var host = new ServiceCollection()
            .AddSingleton(own)
            .AddGrassrootsDemocracy(Ours)
            .BuildServiceProvider();

        Assert.Equal("Ours over Another nation", Find(host));
    }

    [Fact]
    public void A_catalogue_registered_earlier_is_kept()
    {
        var own = new RulebookCatalogue(NationalRulebook.Editions);
        using var host = new ServiceCollection()
            .AddSingleton(own)
            .AddGrassrootsDemocracy(Ours)
            .BuildServiceProvider();

        Assert.Same(own, host.GetRequiredService<RulebookCatalogue>());
    }

    [Fact]
    public void Registration_returns_the_services_it_was_given()
    {
        var services = new ServiceCollection();

        Assert.Same(services, services.AddGrassrootsDemocracy());
    }

    private static string Find(ServiceProvider host) =>
        host.GetRequiredService<RulebookCatalogue>().Find(Ours.Jurisdiction, Day).ToString();
}
