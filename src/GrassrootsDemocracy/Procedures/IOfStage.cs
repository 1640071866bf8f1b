using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Procedures;

// What a norm is a norm of, where that is a stage within something larger.
internal interface IOfStage
{
    Label Stage { get; }
}
