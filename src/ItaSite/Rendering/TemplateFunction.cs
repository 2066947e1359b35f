using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ItaSite.Rendering;

/// <summary>A function that templates may call, without reflection.</summary>
internal sealed class TemplateFunction(int required, Func<PageContext, ScriptNode, ScriptArray, object?> invoke)
    : IScriptCustomFunction
{
    public int RequiredParameterCount => required;

    public int ParameterCount => required;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object? Invoke(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => invoke((PageContext)context, callerContext!, arguments);

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => new(Invoke(context, callerContext, arguments, blockStatement));
}
