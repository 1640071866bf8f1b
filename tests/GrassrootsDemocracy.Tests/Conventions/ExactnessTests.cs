using System.Reflection;
using System.Text.RegularExpressions;

namespace GrassrootsDemocracy.Tests.Conventions;

// Exact or not at all: no verdict can be rounded where there is nothing to round it with.
public partial class ExactnessTests
{
    private const BindingFlags Everything =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static readonly Type[] Inexact = [typeof(double), typeof(float), typeof(decimal), typeof(Half)];

    [Fact]
    public void No_signature_and_no_local_of_the_core_is_floating_point() =>
        None.Of(
            PublicSurface
                .Core.GetTypes()
                .SelectMany(type => type.GetMembers(Everything))
                .Where(member => TypesOf(member).Any(IsInexact))
                .Select(PublicSurface.Say)
        );

    [Fact]
    public void No_source_of_the_core_names_a_floating_point_type() =>
        None.Of(
            Repository
                .Files("src/GrassrootsDemocracy", "*.cs")
                .Where(file => Floating().IsMatch(Comment().Replace(File.ReadAllText(file), "")))
                .Select(Repository.Short)
        );

    [Fact]
    public void A_floating_point_local_is_found() =>
        Assert.Contains(
            GetType().GetMembers(Everything).Where(member => TypesOf(member).Any(IsInexact)),
            member => member.Name.Contains(nameof(Rounds), StringComparison.Ordinal)
        );

    private static int Rounds(int part)
    {
        var share = part * 0.5;
        return (int)share + share.GetHashCode();
    }

    private static IEnumerable<Type> TypesOf(MemberInfo member) =>
        member switch
        {
            FieldInfo field => [field.FieldType],
            PropertyInfo property => [property.PropertyType],
            MethodBase method =>
            [
                .. method.GetParameters().Select(parameter => parameter.ParameterType),
                .. method is MethodInfo { ReturnType: var result } ? [result] : Type.EmptyTypes,
                .. method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [],
            ],
            _ => [],
        };

    private static bool IsInexact(Type type) =>
        Inexact.Contains(type)
        || (type.HasElementType && IsInexact(type.GetElementType()!))
        || type.GenericTypeArguments.Any(IsInexact);

    [GeneratedRegex(
        @"\b(?:double|float|decimal|Half|Double|Single|Decimal)\b",
        RegexOptions.CultureInvariant,
        Timeout.Infinite
    )]
    private static partial Regex Floating();

    [GeneratedRegex("//.*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Comment();
}
