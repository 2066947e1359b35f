using System.Text;
using ItaSite.Cli;
using ItaSite.Diagnostics;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// The reader of old workbooks asks for the code pages of Windows.
Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

var isInteractive = !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
var terminal = new Terminal(Console.Out, Console.Error, isInteractive, TimeProvider.System);
try
{
    return await CommandLine.RunAsync(args, terminal, stop.Token);
}
#pragma warning disable CA1031 // the last guard: a person gets a sentence, never a stack trace
catch (Exception error)
#pragma warning restore CA1031
{
    await Console.Error.WriteLineAsync(Sentences.Unexpected(error.Message));
    return ExitCode.CannotRun;
}
