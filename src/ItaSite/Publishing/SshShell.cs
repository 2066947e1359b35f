using System.Text;
using Renci.SshNet;
using Renci.SshNet.Common;

namespace ItaSite.Publishing;

/// <summary>Commands on the host, where it has a shell for us; asked only if one is needed.</summary>
internal sealed class SshShell(SshConnection connection) : IDisposable
{
    private const string Probe = "ita-shell";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan PatienceWithCopies = TimeSpan.FromMinutes(10);

    private SshClient? client;
    private bool? isThere;

    /// <returns>False if the host has no shell, or the command fails.</returns>
    public bool Run(string command)
    {
        try
        {
            isThere ??= Connect();
            return isThere.Value && Written(command, PatienceWithCopies) is not null;
        }
        catch (Exception error) when (SshReason.Of(error) is not null)
        {
            return false;
        }
    }

    public void Dispose() => client?.Dispose();

    private bool Connect()
    {
        client = new SshClient(connection.Info);
        connection.Watch(client);
        client.Connect();
        return Written($"echo {Probe}", Patience)?.Trim() == Probe;
    }

    /// <returns>What the command wrote; null if it failed.</returns>
    private string? Written(string text, TimeSpan patience)
    {
        using var command = client!.CreateCommand(text, Encoding.UTF8);
        command.CommandTimeout = patience;
        var running = command.BeginExecute();
        EndInput(command);
        var written = command.EndExecute(running);
        return command.ExitStatus == 0 ? written : null;
    }

    /// <summary>A host that offers SFTP only runs that instead of the command, and waits for its input.</summary>
    private static void EndInput(SshCommand command)
    {
        try
        {
            command.CreateInputStream().Dispose();
        }
        catch (Exception error) when (error is InvalidOperationException or SshException)
        {
            // The command or the connection has ended already; which of them, its result says.
        }
    }
}
