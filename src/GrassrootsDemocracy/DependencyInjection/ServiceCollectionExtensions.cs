using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.National;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GrassrootsDemocracy;

/// <summary>Registers the library with a host's services.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds the catalogue of rulebooks as a singleton.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="own">The host's own local rulebooks, besides those that come with the library.</param>
    /// <returns>The same services.</returns>
    /// <remarks>
    /// Every <see cref="LocalRulebook"/> that is registered as a service belongs to the catalogue too; for its area it takes the
    /// place of a built-in one, and registered twice it counts once. A
    /// <see cref="Timeline{T}"/> of national rulebooks registered earlier is kept, as is a whole catalogue.
    /// </remarks>
    public static IServiceCollection AddGrassrootsDemocracy(
        this IServiceCollection services,
        params IEnumerable<LocalRulebook> own
    )
    {
        Guard.Against.Null(services);
        Guard.Against.Null(own);
        foreach (var rulebook in own)
        {
            services.AddSingleton(rulebook);
        }

        services.TryAddSingleton(NationalRulebook.Editions);
        services.TryAddSingleton(provider => new RulebookCatalogue(
            provider.GetRequiredService<Timeline<Rulebook>>(),
            WithBuiltIn([.. provider.GetServices<LocalRulebook>().Distinct()])
        ));
        return services;
    }

    // A host that brings a rulebook for an area knows it better than the one that comes with the library.
    private static IEnumerable<LocalRulebook> WithBuiltIn(List<LocalRulebook> own) =>
        RulebookCatalogue
            .BuiltInLocalities.Where(builtIn =>
                !own.Exists(mine => mine.Jurisdiction == builtIn.Jurisdiction)
            )
            .Concat(own);
}
