using System.Runtime.InteropServices;
using System.Text;
using ItaSite.Cli;
using ItaSite.Diagnostics;
using ItaSite.Isolation;

using var output = Opened(Console.OpenStandardOutput);
using var errors = Opened(Console.OpenStandardError);
using var data = new ForgivingWriter(output);
using var person = new ForgivingWriter(errors);
try
{
    Console.OutputEncoding = data.Encoding;
}
catch (IOException)
{
    // No console, or one that is closed.
}

Console.SetOut(data);
Console.SetError(person);

// The reader of old workbooks asks for the code pages of Windows.
Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
if (args is [ReaderProgram.Verb])
{
    using var requests = Console.OpenStandardInput();
    return ReaderProgram.Run(requests, output);
}

using var stop = new CancellationTokenSource();
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);

var isInteractive = !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
using var isolated = new IsolatedReaders(ReaderCommand.Own());
var terminal = new Terminal(Console.Out, Console.Error, isInteractive, TimeProvider.System)
{
    Ask = Ask,
    Isolated = isolated,
};
try
{
    var code = await CommandLine.RunAsync(DoubleClick.Meant(args, !Console.IsInputRedirected), terminal, stop.Token);
    return data.HasLost && code == ExitCode.Done ? ExitCode.CannotRun : code;
}
#pragma warning disable CA1031 // the last guard: a person gets a sentence, never a stack trace
catch (Exception error)
#pragma warning restore CA1031
{
    await Console.Error.WriteLineAsync(
        IsOfLoading(error) ? Sentences.ProgramFilesCannotBeOpened : Sentences.Unexpected(error.Message)
    );
    return ExitCode.CannotRun;
}

// A stream that was closed before the start takes nothing, which its writer notices.
static Stream Opened(Func<Stream> open)
{
    try
    {
        return open();
    }
    catch (Exception error) when (error is IOException or UnauthorizedAccessException)
    {
        return new MemoryStream([], writable: true);
    }
}

// What is on the disk is whole at any moment, so a run that does not end soon is ended; at once if asked twice.
void End(PosixSignalContext asked)
{
    asked.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
    _ = Task.Delay(TimeSpan.FromSeconds(1))
        .ContinueWith(_ => Environment.Exit(ExitCode.CannotRun), TaskScheduler.Default);
}

static bool IsOfLoading(Exception? error) =>
    error is FileLoadException or FileNotFoundException || (error is not null && IsOfLoading(error.InnerException));

// Typed letters are not shown; a script may send a line instead.
static string? Ask(string question)
{
    Console.Error.Write(question);
    if (Console.IsInputRedirected)
        return Console.In.ReadLine();

    var typed = new StringBuilder();
    for (
        var key = Console.ReadKey(intercept: true);
        key.Key != ConsoleKey.Enter;
        key = Console.ReadKey(intercept: true)
    )
    {
        if (key.Key == ConsoleKey.Backspace)
            typed.Length = Math.Max(0, typed.Length - 1);
        else
            typed.Append(key.KeyChar);
    }

    Console.Error.WriteLine();
    return typed.ToString();
}
