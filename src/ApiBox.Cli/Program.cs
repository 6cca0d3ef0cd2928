using ApiBox.Cli;

return (int)await Application.RunAsync(args, Terminal.System);
