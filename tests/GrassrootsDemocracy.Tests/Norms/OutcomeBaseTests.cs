using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Tests.Conventions;

namespace GrassrootsDemocracy.Tests.Norms;

public class OutcomeBaseTests
{
    [Fact]
    public void Whatever_is_called_an_outcome_and_has_a_ledger_is_one() =>
        None.Of(
            PublicSurface
                .Classes.Where(type =>
                    type.Name.EndsWith("Outcome", StringComparison.Ordinal)
                    && type.GetProperty(nameof(Outcome.Findings)) is not null
                    && !type.IsAssignableTo(typeof(Outcome))
                    && type.Namespace?.Contains("Elections", StringComparison.Ordinal) != true
                )
                .Select(PublicSurface.Say)
        );
}
