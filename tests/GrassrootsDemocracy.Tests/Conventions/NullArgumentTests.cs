using System.Reflection;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Conventions;

public class NullArgumentTests
{
    private const BindingFlags NoWrapping = BindingFlags.DoNotWrapExceptions;

    // Order.None compares any two values, null among them.
    private static readonly string[] TakeNull = ["Order.None"];

    [Fact]
    public void Whatever_must_not_be_null_is_refused_by_its_name() =>
        None.Of(Calls().Select(Fault).OfType<string>().Distinct());

    [Fact]
    public void The_contract_covers_constructors_methods_extensions_and_setters()
    {
        var members = Calls().Select(call => PublicSurface.Say(call.Member)).ToHashSet();

        Assert.Superset(
            new HashSet<string>
            {
                "Citation..ctor",
                "Rulebook.With",
                "ServiceCollectionExtensions.AddGrassrootsDemocracy",
                "Body.set_Name",
                "JurisdictionCode.Parse",
            },
            members
        );
    }

    private static IEnumerable<Call> Calls() =>
        PublicSurface
            .Types.Where(type => !type.IsInterface && !type.IsEnum)
            .SelectMany(type => type.GetMembers(PublicSurface.Declared))
            .OfType<MethodBase>()
            .Where(method => !method.IsAbstract && !TakeNull.Contains(PublicSurface.Say(method)))
            .SelectMany(method => Call.Of(Close(method)));

    private static string? Fault(Call call)
    {
        if (!call.TryPrepare(out var target, out var arguments, out var missing))
        {
            return $"{call}: no specimen of {missing}";
        }

        try
        {
            _ = call.Member is ConstructorInfo constructor
                ? constructor.Invoke(NoWrapping, binder: null, arguments, culture: null)
                : call.Member.Invoke(target, NoWrapping, binder: null, arguments, culture: null);
            return $"{call}: accepted";
        }
        catch (ArgumentNullException refusal)
        {
            return string.Equals(refusal.ParamName, call.Name, StringComparison.Ordinal)
                ? null
                : $"{call}: names {refusal.ParamName}";
        }
#pragma warning disable CA1031 // Whatever else is thrown is the fault to be reported.
        catch (Exception other)
#pragma warning restore CA1031
        {
            return $"{call}: throws {other.GetType().Name}";
        }
    }

    private static MethodBase Close(MethodBase method) =>
        method is MethodInfo { IsGenericMethodDefinition: true } open
            ? open.MakeGenericMethod([.. open.GetGenericArguments().Select(_ => typeof(string))])
            : method;

    private sealed record Call(MethodBase Member, ParameterInfo Parameter)
    {
        // A setter is known to its caller by the property.
        public string? Name =>
            Member.IsSpecialName && Member.Name.StartsWith("set_", StringComparison.Ordinal)
                ? Member.Name["set_".Length..]
                : Parameter.Name;

        public static IEnumerable<Call> Of(MethodBase method) =>
            method.GetParameters().Where(MustNotBeNull).Select(parameter => new Call(method, parameter));

        public bool TryPrepare(out object? target, out object?[] arguments, out Type? missing)
        {
            missing = null;
            target = null;
            if (
                !Member.IsStatic
                && Member is not ConstructorInfo
                && !Specimens.TryMake(Member.DeclaringType!, out target)
            )
            {
                missing = Member.DeclaringType;
            }

            var parameters = Member.GetParameters();
            arguments = new object?[parameters.Length];
            for (var i = 0; i < arguments.Length; i++)
            {
                if (
                    parameters[i].Position != Parameter.Position
                    && !Specimens.TryMake(parameters[i].ParameterType, out arguments[i])
                )
                {
                    missing = parameters[i].ParameterType;
                }
            }

            return missing is null;
        }

        public override string ToString() => $"{PublicSurface.Say(Member)}({Name})";

        private static bool MustNotBeNull(ParameterInfo parameter) =>
            !parameter.IsOut
            && !parameter.ParameterType.IsValueType
            && !parameter.ParameterType.IsByRef
            && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;
    }
}
